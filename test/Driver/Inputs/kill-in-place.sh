# kill-in-place.sh FOLDER COMMAND...: starts `COMMAND -i a.cu` again and again
# and kills it a little later each time. Fails when a.cu is then neither old.cu
# nor new.cu, or when the command never came to its end.
cd "$1" || exit 1
shift
for Delay in 0.05 0.1 0.2 0.3 0.4 0.5 0.6 0.8 1 1.5 2 4 8 16 60 600; do
  cp old.cu a.cu
  timeout --signal=KILL $Delay "$@" --quiet -i a.cu
  if cmp -s a.cu new.cu; then
    exit 0
  fi
  cmp a.cu old.cu || exit 1
done
echo "never finished" >&2
exit 1
