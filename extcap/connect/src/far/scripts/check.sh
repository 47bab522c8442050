# Runs the program once: an architecture, a policy or a mount may forbid it.
error=$(: | "$program" --version 2>&1)
status=$?
if [ "$status" = 0 ]; then
	say runs yes
else
	say refused "the program does not run there: exit code $status, ${error##*"$newline"}"
	[ -z "$removed" ] || rm -rf "$removed"
fi
say end check
