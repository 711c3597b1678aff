#!/usr/bin/env bash
# Lets a real disk run full under 'entente add' (a tmpfs of MEGABYTES, which takes the right to mount), then makes room and adds again: the line
# that is said, whether the ledger is whole, and whether it ends as an unbroken one. usage: full.sh ENTENTE ARCHIVE.jsonl [MEGABYTES]
set -euo pipefail
entente=$1 archive=$2 megabytes=${3:-12}
folder=$(mktemp -d)
mkdir "$folder/disk"
trap 'umount "$folder/disk" 2> /dev/null || true; rm -rf "$folder"' EXIT
mount -t tmpfs -o "size=${megabytes}m" tmpfs "$folder/disk"

source "$(dirname "$0")/contents.sh"

"$entente" add --ledger "$folder/whole.db" "$archive" > /dev/null
"$entente" add --ledger "$folder/disk/full.db" "$archive" && status=0 || status=$?
echo "status $status, integrity $(sqlite3 "$folder/disk/full.db" 'PRAGMA integrity_check'), $(sqlite3 "$folder/disk/full.db" 'SELECT count(*) FROM documents') documents kept"
mount -o "remount,size=$((megabytes * 8))m" "$folder/disk"
"$entente" add --ledger "$folder/disk/full.db" "$archive"
[[ $(contents "$folder/disk/full.db") == $(contents "$folder/whole.db") ]] && echo "after another add: same" || { echo "after another add: DIFFERENT"; exit 1; }
before=$(contents "$folder/whole.db")
"$entente" add --ledger "$folder/whole.db" "$archive"
[[ $(contents "$folder/whole.db") == "$before" ]] && echo "the archive twice: no row changed" || { echo "the archive twice: rows CHANGED"; exit 1; }
