# Reports the system, the user and the tools.
uid=
has id && uid=$(id -u)
if [ -r /proc/self/status ]; then
	while read -r key first second rest; do
		case $key in
		CapEff:) say capabilities "$first" ;;
		Uid:) [ -n "$uid" ] || uid=$second ;;
		esac
	done </proc/self/status
fi
say uid "$uid"
# Not every user has a name.
user=$(id -un 2>&1) && say user "$user"
if has uname; then
	say system "$(uname -s)"
	say machine "$(uname -m)"
	say kernel "$(uname -r)"
	say node "$(uname -n)"
fi
for tool in sudo doas; do
	has "$tool" && say has "$tool"
done
has gzip && [ "$(echo x | gzip -c | gzip -dc)" = x ] && say has gzip
for taker in head dd none; do
	has "$taker" && [ "$(echo abc | take 2)" = ab ] && break
done
say taker "$taker"
empty=
for digester in sha256sum shasum openssl cksum none; do
	has "$digester" && empty=$(: | first_word digest)
	[ -n "$empty" ] && break
done
say digester "$digester" "$empty"
installed=$(command -v syscapdump)
case $installed in
/*)
	say installed "$installed"
	say version "$(: | "$installed" --version 2>&1)"
	;;
esac
say end report
