# Reports the system, the user and the tools.
uid=$(id -u 2>/dev/null)
while read -r key first second rest; do
	case $key in
	CapEff:) say capabilities "$first" ;;
	Uid:) [ -n "$uid" ] || uid=$second ;;
	esac
done 2>/dev/null </proc/self/status
say uid "$uid"
say user "$(id -un 2>/dev/null)"
say system "$(uname -s 2>/dev/null)"
say machine "$(uname -m 2>/dev/null)"
say kernel "$(uname -r 2>/dev/null)"
say node "$(uname -n 2>/dev/null)"
for tool in sudo doas; do
	command -v "$tool" >/dev/null 2>&1 && say has "$tool"
done
[ "$(echo x | gzip -c 2>/dev/null | gzip -dc 2>/dev/null)" = x ] && say has gzip
for digester in sha256sum shasum openssl cksum none; do
	empty=$(first_word digest </dev/null)
	[ -n "$empty" ] && break
done
say digester "$digester" "$empty"
installed=$(command -v syscapdump 2>/dev/null)
case $installed in
/*)
	say installed "$installed"
	say version "$("$installed" --version 2>/dev/null </dev/null)"
	;;
esac
say end report
