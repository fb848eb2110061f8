// Destructors of members, bases, elements of arrays and temporaries, in loops
// with break and continue.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Log {
  int *to;
  int digit;
  __device__ Log(int *t, int d) : to(t), digit(d) {}
  __device__ ~Log() { *to = *to * 10 + digit; }
};
struct Pair {
  Log first, second;
  __device__ Pair(int *t) : first(t, 1), second(t, 2) {}
};
struct Derived : Log {
  __device__ Derived(int *t) : Log(t, 3) {}
  __device__ ~Derived() { *to += 1; }
};
struct Lane {
  int *to, lane;
  __device__ ~Lane() { *to += lane; }
};

__global__ void ended(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int log = 0;
  switch (i % 4) {
  case 0: {
    Pair p(&log);
    break;
  }
  case 1: {
    Derived d(&log);
  } break;
  case 2:
    for (int k = 1; k < 9; ++k) {
      Log each(&log, k);
      if (k == 2)
        continue;
      if (k == (in[i] & 1) + 3)
        break;
    }
    break;
  default: {
    Lane lane{&log, int(threadIdx.x)};
  }
  }
  out[i] = log;
}

int want(const int *in, int i, int) {
  const int r[] = {21, 13, in[i] & 1 ? 1234 : 123, i % 64};
  return r[i % 4];
}

int main() { return rowMain(ended, want); }
