# Receives the program in $place. The near end sets: size (of what is sent), unpack, full_bytes.
part=$place/.part-$nonce
take() {
	if command -v head >/dev/null 2>&1; then
		head -c "$size"
	else
		dd ibs=1 obs=65536 count="$size" 2>/dev/null
	fi
}
say ready now
# What cannot be written is read all the same: the next bytes are another script.
error=$(
	{
		take | {
			if [ "$unpack" = yes ]; then gzip -dc >"$part"; else cat >"$part"; fi
			cat >/dev/null
		}
	} 2>&1
)
arrived=$(first_word wc -c <"$part" 2>/dev/null)
if [ "$arrived" != "$full_bytes" ]; then
	say refused "it cannot be written: ${error##*: }"
	found=
elif [ "$(first_word digest <"$part")" != "$digest" ]; then
	say refused "the program arrived damaged"
	found=
else
	chmod 700 "$part" && mv -f "$part" "$program" || found=
fi
rm -f "$part"
say end receive
