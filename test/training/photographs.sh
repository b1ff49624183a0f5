#!/usr/bin/env bash
# Gathers photographs without documents from Debian's packages, for compose.ts: wallpapers, the pictures of a game for
# children, and painted scenery. Needs apt, dpkg, python3 and Debian's imagemagick.
#
#     bash photographs.sh FOLDER
set -euo pipefail
folder=$(realpath -m "${1:?The folder to fill}")
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download -qq plasma-workspace-wallpapers ukui-wallpapers gnome-backgrounds mate-backgrounds \
  lomiri-wallpapers-16.04 lomiri-wallpapers-20.04 gcompris-qt-data scratch
for package in *.deb; do dpkg -x "$package" .; done

# A Qt resource file holds each picture whole, after its length in four bytes.
python3 - usr/share/gcompris-qt/rcc/*.rcc <<'CARVE'
import re, sys
for path in sys.argv[1:]:
    data = open(path, 'rb').read()
    for picture in re.finditer(rb'\xff\xd8\xff|RIFF....WEBP', data, re.DOTALL):
        start = picture.start()
        length = int.from_bytes(data[start - 4 : start], 'big')
        if not 8_000 < length < 4_000_000 or start + length > len(data): continue
        open(f"{path}-{start}.{'jpg' if data[start] == 255 else 'webp'}", 'wb').write(data[start : start + length])
CARVE

find usr/share/{backgrounds,wallpapers,gcompris-qt,scratch/Media/Backgrounds} -type f -size +7k |
  grep -E '\.(jpg|png|webp)$' | grep -v screenshot | LC_ALL=C sort |
  while read -r picture; do
    width=$(identify -format "%w\n" "${picture}[0]" 2>/dev/null | head -1) || continue
    # At the size of a composed scene: larger ones would only fill the composer's memory.
    [ "${width:-0}" -lt 350 ] || convert "${picture}[0]" -resize '1600x1600>' -quality 92 "$folder/$(tr '/ ' '--' <<<"${picture#usr/share/}").jpg"
  done
echo "$(find "$folder" -type f | wc -l) photographs"
