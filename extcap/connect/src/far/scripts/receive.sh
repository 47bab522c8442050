# Receives the program in $place. The near end sets: size (of what is sent), unpack, full_bytes.
part=$place/.part-$nonce
say ready now
# All is read, even what cannot be written: the next bytes are another script. Where that fails, this shell must end.
error=$(
	{
		{ take "$size" || kill $$; } | {
			if [ "$unpack" = yes ]; then gzip -dc >"$part"; else cat >"$part"; fi
			while read -r line; do :; done
		}
	} 2>&1
)
arrived=
[ -e "$part" ] && arrived=$(first_word wc -c <"$part")
if [ "$arrived" != "$full_bytes" ]; then
	refuse "it cannot be written: ${error##*: }"
elif [ "$(first_word digest <"$part")" != "$digest" ]; then
	refuse "the program arrived damaged"
elif ! error=$({ chmod 700 "$part" && mv -f "$part" "$program"; } 2>&1); then
	refuse "it cannot be written: ${error##*: }"
else
	runs
fi
[ ! -e "$part" ] || rm -f "$part"
say end receive
