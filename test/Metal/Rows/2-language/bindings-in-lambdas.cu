// Lambdas capture structured bindings, by value and by reference.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Two {
  int first, second;
};

__global__ void captured(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  auto [low, high] = Two{in[i] & 255, in[i] >> 8 & 255};
  auto sum = [=] { return low + high; };
  auto raise = [&](int by) {
    low += by;
    return high * 2;
  };
  int parts[2] = {1, 2};
  auto &[one, two] = parts;
  auto both = [&, low] {
    two += low;
    return one;
  };
  int s = sum();
  s += raise(3);
  s += both() * 1000;
  out[i] = s + low + parts[1];
}

int want(const int *in, int i, int) {
  int low = in[i] & 255, high = in[i] >> 8 & 255;
  return low + high + high * 2 + low + 3 + 1000 + 2 + low;
}

int main() { return rowMain(captured, want); }
