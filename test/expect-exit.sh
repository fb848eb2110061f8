# expect-exit.sh CODE COMMAND...: runs the command and fails unless it ends with
# exactly this code. `not` only tells zero from the rest.
Expected=$1
shift
"$@"
Code=$?
if [ "$Code" != "$Expected" ]; then
  echo "ended with $Code instead of $Expected: $*" >&2
  exit 1
fi
