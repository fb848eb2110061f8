// Structs with members of all kinds in shared memory, pointers into global
// memory kept there, and dynamic memory of a struct type.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Slot {
  const int *from;
  unsigned char tag;
  short2 pair;
  float w[3];
};

__global__ void slots(const int *in, int *out, int n) {
  extern __shared__ Slot dynamic[];
  __shared__ Slot fixed;
  int i = ROW_INDEX, t = threadIdx.x;
  if (t == 5)
    fixed = {in, 200, make_short2(-5, 7), {1.0f, 2.0f}};
  dynamic[t].from = in + i;
  dynamic[t].tag = (unsigned char)(t * 9);
  dynamic[t].pair.x = short(t);
  dynamic[t].pair.y = short(-t);
  dynamic[t].w[2] = 0.5f * float(t);
  __syncthreads();
  Slot s = dynamic[t ^ 1];
  __syncthreads();
  dynamic[t].pair.x++;
  dynamic[t].tag += 100;
  if (i >= n)
    return;
  int v = (i ^ 1) < n ? *s.from % 100 : 0;
  out[i] = v + s.tag + s.pair.y * 1000 + int(s.w[2] * 2.0f) + fixed.pair.x + fixed.tag + int(fixed.w[2]) + in[0] % 7 +
           dynamic[t].pair.x + dynamic[t].tag + fixed.from[0] % 3;
}

int want(const int *in, int i, int n) {
  int t = i % 64, o = t ^ 1;
  return ((i ^ 1) < n ? in[i ^ 1] % 100 : 0) + (o * 9 & 255) - o * 1000 + o - 5 + 200 + in[0] % 7 + t + 1 + (t * 9 + 100 & 255) + in[0] % 3;
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { slots<<<b, RowBlock, RowBlock * sizeof(Slot)>>>(in, out, n); }, want);
}
