# Finds a folder for the program, from number $next on.
# The near end sets: next, leave_nothing, folder (of the cache, relative), file, bytes, digest.
# True if programs can be run in $place and there is room.
is_usable() {
	probe=$place/.probe-$nonce
	# Without a first line, busybox runs a script only where there is /proc.
	line='exit 0'
	[ -x /bin/sh ] && line="#!/bin/sh"
	if ! error=$({ echo "$line" >"$probe"; } 2>&1); then
		rm -f "$probe"
		refuse "it cannot be written: ${error##*: }"
		return
	fi
	chmod 700 "$probe"
	error=$(: | "$probe" 2>&1)
	status=$?
	rm -f "$probe"
	if [ "$status" != 0 ]; then
		refuse "programs cannot be run there, it may be mounted noexec: ${error##*: }"
		return
	fi
	room=$(df -Pk "$place" 2>&1 | {
		read -r line
		read -r device size used room line
		echo "$room"
	})
	case $room in
	'' | *[!0-9]*) ;;
	*) [ "$room" -gt $((bytes / 1024)) ] || refuse "it is full: $room KiB are free, $((bytes / 1024 + 1)) KiB are needed" ;;
	esac
}
# True if the cache below $1 can keep the program.
keep() {
	case $1 in /*) ;; *) return 1 ;; esac
	say trying "$1"
	if ! error=$(mkdir -p "$1/$folder" 2>&1); then
		refuse "it cannot be made: ${error##*: }"
		return
	fi
	place=$1/$folder
	if ! is_own "$1" || ! is_private d "$1/${folder%%/*}" || ! is_private d "$place"; then
		refuse "its folder ${folder%%/*} is not for user $uid alone"
		return
	fi
	if [ -e "$place/$file" ] || [ -h "$place/$file" ]; then
		if ! is_private - "$place/$file"; then
			refuse "its file $file is not for user $uid alone"
			return
		fi
	fi
	program=$place/$file
	removed=
	if [ -e "$program" ] && [ "$(first_word digest <"$program")" = "$digest" ]; then
		runs && say kept yes && say place keep "$program"
		return
	fi
	is_usable && say place keep "$program"
}
# True if a new folder below $1 can hold the program until it runs.
drop() {
	case $1 in /*) ;; *) return 1 ;; esac
	case $tried in *":$1:"*) return 1 ;; esac
	tried="$tried$1:"
	say trying "$1"
	place=$1/syscap-$nonce
	if ! error=$(mkdir "$place" 2>&1); then
		refuse "it cannot be written: ${error##*: }"
		return
	fi
	removed=$place
	program=$place/$file
	if is_usable; then
		say place drop "$program"
		return
	fi
	rm -rf "$place"
	false
}
# The folder of an earlier try.
[ -z "${removed-}" ] || rm -rf "$removed"
removed=
part=
trap '[ -z "$part" ] || rm -f "$part"; [ -z "$removed" ] || rm -rf "$removed"' EXIT
trap 'exit 1' HUP INT TERM PIPE
tried=:
home=
[ -n "${HOME-}" ] && is_own "$HOME" && home=$HOME
found=
while [ "$next" -lt 11 ]; do
	case $next in
	1 | 2)
		# Without a digest the copy could not be checked.
		if [ "$leave_nothing" = no ] && [ "$digester" != none ]; then
			case $next in
			1) keep "${XDG_CACHE_HOME-}" ;;
			2) keep "${home:+${home%/}/.cache}" ;;
			esac
		else
			false
		fi
		;;
	3) drop "${XDG_RUNTIME_DIR-}" ;;
	4) drop "${TMPDIR-}" ;;
	5) drop /tmp ;;
	6) drop /var/tmp ;;
	7) drop /dev/shm ;;
	8) drop "/run/user/$uid" ;;
	9) drop "$home" ;;
	10) drop /run ;;
	esac && found=$next && break
	next=$((next + 1))
done
say number "$next"
say end place
