// Widths, precisions, flags, lengths and several arguments; strings that are
// chosen; from a helper and a loop of one thread.
// RUN: %row %s
#include "../Inputs/Row.h"

__device__ void line(int v) { printf("%s=%d;", v & 1 ? "odd" : "even", v); }

__global__ void printing(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i == 0) {
    printf("[%5d|%-5d|%+d|%05d|%x|%X|%o|%#x]\n", 42, 42, 42, 42, 255u, 255u, 8u, 255u);
    printf("[%8.3f|%-8.2f|%e|%g|%G|%.0f|%a]\n", 3.14159f, 2.5f, 12345.678f, 0.0001f, 1e20f, 2.5f, 1.0f);
    printf("[%lld|%llu|%ld|%lu|%llx|%hd|%hhd]\n", -5ll, 18446744073709551615ull, -7l, 7ul, 1ull << 40, (short)-3, (signed char)-4);
    printf("[%c%c|%s|%10s|%-6s|%.2s|%%]\n", 'a', 66, "text", "right", "left", "cut");
    printf("%d %d %d %d %d %d %d %d %d %d %f %f\n", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1.5f, -2.25f);
    printf("inf %f nan %f min %d\n", INFINITY, nanf(""), -2147483647 - 1);
    for (int k = 0; k < 3; ++k)
      line(k * n);
    printf("\n");
  }
  if (i < n)
    out[i] = in[i] ^ 1;
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(printing, want); }
