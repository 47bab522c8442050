# What the other scripts use. POSIX sh: dash, busybox ash, bash, mksh. No /dev/null: a root may have none.
# The near end sets: nonce.
LC_ALL=C
export LC_ALL
umask 077
newline='
'
# Prints a reply: a key and its value, up to the first line end.
say() {
	text=$*
	printf '%s %s\n' "$nonce" "${text%%"$newline"*}"
}
has() {
	[ -n "$(command -v "$1")" ]
}
# A root may have busybox without links to its applets.
for tool in cat chmod df dd gzip head id ls mkdir mv rm sha256sum uname wc; do
	if ! has "$tool" && has busybox; then
		eval "$tool() { busybox $tool \"\$@\"; }"
	fi
done
# Copies $1 bytes of standard input, or what there is.
take() {
	case $taker in
	head) head -c "$1" ;;
	# Byte by byte, since a pipe may give less than is asked for.
	dd) dd ibs=1 obs=65536 count="$1" ;;
	esac
}
# Prints the digest of standard input, with other words behind it.
digest() {
	case $digester in
	sha256sum) sha256sum ;;
	shasum) shasum -a 256 ;;
	openssl) openssl dgst -sha256 -r ;;
	cksum) cksum ;;
	esac
}
# Prints the first word of a command's output.
first_word() {
	set -- $("$@")
	printf '%s' "${1-}"
}
# True if $program runs: an architecture, a policy or a mount may forbid it.
runs() {
	error=$(: | "$program" --version 2>&1)
	status=$?
	[ "$status" = 0 ] || refuse "the program does not run there: exit code $status, ${error##*"$newline"}"
}
# Says why a folder does not serve.
refuse() {
	say refused "$1"
	false
}
# True if $2 is a file of type $1 (d: folder, -: file) that belongs to this user and that others cannot access.
is_private() {
	[ -e "$2" ] || return
	set -- "$1" $(ls -ldn "$2")
	case ${2-} in
	"$1"???------*) [ "${4-}" = "$uid" ] ;;
	*) false ;;
	esac
}
# True if the folder $1, or what it is a link to, belongs to this user.
is_own() {
	[ -d "$1" ] || return
	set -- $(ls -ldn "$1/.")
	[ "${3-}" = "$uid" ]
}
