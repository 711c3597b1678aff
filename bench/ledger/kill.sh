#!/usr/bin/env bash
# Kills 'entente add' at random moments (SIGKILL) and checks that the ledger is whole after each, and that one more 'add' ends in the
# same records as an unbroken one. usage: kill.sh ENTENTE ARCHIVE.jsonl [TIMES] [SEED]
set -euo pipefail
entente=$1 archive=$2 times=${3:-20} seed=${4:-1}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
RANDOM=$seed

source "$(dirname "$0")/contents.sh"

start=$(date +%s%N)
"$entente" add --ledger "$folder/whole.db" "$archive" > /dev/null
millis=$(( ($(date +%s%N) - start) / 1000000 ))
whole=$(contents "$folder/whole.db")
echo "unbroken: $millis ms"

for ((i = 1; i <= times; i++)); do
  ledger="$folder/killed-$i.db"
  wait=$(( (RANDOM * 32768 + RANDOM) % millis ))
  "$entente" add --ledger "$ledger" "$archive" > /dev/null 2>&1 &
  process=$!
  sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
  kill -KILL "$process" 2> /dev/null || true
  wait "$process" 2> /dev/null || true
  held=0 check=ok
  if [[ -f $ledger ]]; then
    check=$(sqlite3 "$ledger" "PRAGMA integrity_check")
    held=$(sqlite3 "$ledger" "SELECT count(*) FROM documents" 2> /dev/null || echo 0)
  fi
  "$entente" add --ledger "$ledger" "$archive" > /dev/null
  same=$([[ $(contents "$ledger") == "$whole" ]] && echo same || echo DIFFERENT)
  echo "killed after $wait ms: integrity $check, $held documents kept; after another add: $same"
  [[ $check == ok && $same == same ]] || exit 1
  rm -f "$ledger"*
done
