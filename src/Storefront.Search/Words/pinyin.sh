#!/bin/bash
# Writes pinyin.txt from Debian's unicode-data (Unihan 15, Unicode licence): a line for each syllable, without tones, and the characters read so.
# The reading is the most frequent of kHanyuPinlu, else the first of kMandarin. Words in which a character is read otherwise stand in polyphones.txt.
#   apt-get install unicode-data && src/Storefront.Search/Words/pinyin.sh
set -euo pipefail
cd "$(dirname "$0")"
bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 | python3 -c '
import sys, unicodedata, collections

def plain(syllable):
    letters = unicodedata.normalize("NFD", syllable.lower())
    letters = letters.replace("u\u0308", "v")
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())

readings = {}
for line in sys.stdin:
    parts = line.rstrip("\n").split("\t")
    if len(parts) != 3 or parts[1] not in ("kHanyuPinlu", "kMandarin"):
        continue
    character = chr(int(parts[0][2:], 16))
    # The Basic Multilingual Plane only: one UTF-16 unit a character, and nothing in a shop is written with the rest.
    if not "\u3400" <= character <= "\u9fff":
        continue
    reading = plain(parts[2].split(" ")[0].split("(")[0])
    if parts[1] == "kHanyuPinlu" or character not in readings:
        readings[character] = reading

syllables = collections.defaultdict(list)
for character, reading in readings.items():
    if reading:
        syllables[reading].append(character)
with open("pinyin.txt", "w", encoding="utf-8", newline="\n") as table:
    for reading in sorted(syllables):
        table.write(reading + " " + "".join(sorted(syllables[reading])) + "\n")
'
