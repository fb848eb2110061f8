// Averages without overflow, sums of absolute differences, absolute values and
// extremes of mixed types.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: hadd(
// CHECK-DAG: absdiff(
#include "../Inputs/Row.h"

__global__ void averages(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  int a = in[i], b = in[n - 1 - i];
  unsigned ua = unsigned(a), ub = unsigned(b);
  long long wide = (long long)a * 3;
  long long r[12] = {__hadd(a, b), __rhadd(a, b), (long long)__uhadd(ua, ub), (long long)__urhadd(ua, ub),
                     (long long)__sad(a, b, 7u), (long long)__usad(ua, ub, 7u), a == int(0x80000000) ? 0 : abs(a), llabs(wide),
                     min(a, b), (long long)max(ua, ub), max(wide, (long long)b), (long long)min(ua, 5)};
  for (int k = 0; k < 12; ++k)
    out[12 * i + k] = r[k];
}

long long want(const int *in, int j, int n) {
  long long a = in[j / 12], b = in[n - 1 - j / 12], ua = unsigned(in[j / 12]), ub = unsigned(in[n - 1 - j / 12]);
  switch (j % 12) {
  case 0: return (a + b) >> 1;
  case 1: return (a + b + 1) >> 1;
  case 2: return (ua + ub) >> 1;
  case 3: return (ua + ub + 1) >> 1;
  case 4: return (long long)(unsigned)((a > b ? a - b : b - a) + 7);
  case 5: return (long long)(unsigned)((ua > ub ? ua - ub : ub - ua) + 7);
  case 6: return a == -0x80000000ll ? 0 : a < 0 ? -a : a;
  case 7: return a < 0 ? -3 * a : 3 * a;
  case 8: return a < b ? a : b;
  case 9: return ua > ub ? ua : ub;
  case 10: return 3 * a > b ? 3 * a : b;
  default: return ua < 5 ? ua : 5;
  }
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { averages<<<b, RowBlock>>>(in, out, n); }, want, 12);
}
