// Elements of an array without an initialiser of their own take what their
// members are declared with.
// RUN: %row %s
#include "../Inputs/Row.h"

struct In {
  short a = 3;
  int b = 4;
};
struct Out {
  int x = 7;
  In in[2];
};
struct Zero {
  int v = 0;
  float f = 0.0f;
};

__global__ void filled(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  Out a{}, o[3] = {};
  In j[3] = {{1}};
  Zero many[100] = {};
  many[in[i] & 63].v += 1;
  out[i] = a.in[1].b + o[2].x * 10 + o[1].in[0].a * 100 + j[0].a * 1000 + j[2].a * 10000 + j[1].b * 100000 + many[in[i] & 63].v + many[99].v;
}

int want(const int *, int, int) { return 4 + 70 + 300 + 1000 + 30000 + 400000 + 1; }

int main() { return rowMain(filled, want); }
