# What the other scripts use. POSIX sh: dash, busybox ash, bash, mksh.
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
# A root may have busybox without links to its applets.
for tool in cat chmod df dd gzip head id ls mkdir mv rm sha256sum uname wc; do
	if ! command -v "$tool" >/dev/null 2>&1 && command -v busybox >/dev/null 2>&1; then
		eval "$tool() { busybox $tool \"\$@\"; }"
	fi
done
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
	set -- $("$@" 2>/dev/null)
	printf '%s' "${1-}"
}
# True if $2 is a file of type $1 (d: folder, -: file) that belongs to this user and that others cannot access.
is_private() {
	set -- "$1" $(ls -ldn "$2" 2>/dev/null)
	case ${2-} in
	"$1"???------*) [ "${4-}" = "$uid" ] ;;
	*) false ;;
	esac
}
# True if the folder $1, or what it is a link to, belongs to this user.
is_own() {
	set -- $(ls -ldn "$1/." 2>/dev/null)
	[ "${3-}" = "$uid" ]
}
