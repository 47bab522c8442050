# Becomes the program. The near end adds the arguments.
start() {
	if [ -z "$removed" ]; then
		trap - EXIT HUP INT TERM PIPE
		say begin
		exec "$program" "$@"
	fi
	if [ -r /proc/self/fd/0 ] || [ -h /proc/self/fd/0 ]; then
		# The open file is run after its folder is gone: nothing is left, however this ends.
		exec 9<"$program"
		rm -rf "$removed"
		trap - EXIT HUP INT TERM PIPE
		say begin
		exec /proc/self/fd/9 "$@"
	fi
	# Without /proc an open file cannot be run.
	say begin
	"$program" "$@"
	exit
}
