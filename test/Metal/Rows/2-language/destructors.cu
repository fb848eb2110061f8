// Destructors run at the end of each scope, in reverse order, also on an early
// return.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Log {
  int *to;
  int digit;
  __device__ Log(int *t, int d) : to(t), digit(d) {}
  __device__ ~Log() { *to = *to * 10 + digit; }
};

__device__ void inner(int *to, int v) {
  Log a(to, 1);
  {
    Log b(to, 2);
  }
  if (v & 1)
    return;
  Log c(to, 3);
}

__global__ void scopes(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int log = 0;
  inner(&log, in[i]);
  out[i] = log;
}

int want(const int *in, int i, int) { return in[i] & 1 ? 21 : 231; }

int main() { return rowMain(scopes, want); }
