// Methods of temporaries that return references, where a name can stand in front
// of the statement and where it cannot; what others do to objects of theirs with
// the same functions stays.
// RUN: %row %s
#include "../Inputs/Row.h"

struct Vec {
  int x, y;
  __host__ __device__ int &operator[](int i) { return i ? y : x; }
  __host__ __device__ const int &at(int i) const { return i ? y : x; }
  __host__ __device__ Vec operator+(const Vec &o) const {
    return {x + o.x, y + o.y};
  }
  __host__ __device__ Vec &times(int s) {
    x *= s;
    y *= s;
    return *this;
  }
  __host__ __device__ int &next() { return ++x; }
  __host__ __device__ void add(const Vec &o) {
    x += o.x;
    y += o.y;
  }
  __host__ __device__ Vec &operator+=(const Vec &o) {
    add(o);
    return *this;
  }
};

__host__ __device__ inline const int &larger(const Vec &a, const Vec &b) {
  return a.x > b.x ? a.x : b.y;
}

// Says in which order it was called.
__host__ __device__ Vec noted(int &log, int digit, int value) {
  log = log * 10 + digit;
  return {value, -value};
}

__host__ __device__ int step(int &log, int digit) {
  log = log * 10 + digit;
  return 0;
}

__host__ __device__ int all(int v) {
  Vec a = {v & 15, 2}, b = {3, v & 7};
  int cells[3] = {}, log = 0, sum = 0;
  cells[0] = (a + b)[1];
  cells[1] = a.x > 4 ? (a + b)[0] : (b + b)[1];
  sum += cells[0] + 3 * cells[1];
  int n = 0;
  while ((a + b)[0] > n && (b + Vec{n, n})[1] < 20)
    ++n;
  for (int i = 0; (a + Vec{i, 0})[0] < 9; ++i)
    cells[2] += (b + a)[i & 1];
  sum += 5 * n + 7 * cells[2] + 11 * larger(a + b, a) + larger(a, a + b);
  sum += (a + b).times(2)[1] + (a + b).at(1) * b.at(0) + (a + b).next();
  int changed = (a + b)[1] += 3;
  sum += 13 * changed;
  // One function for objects on either side.
  a.add(Vec{1, 1});
  Vec{9, 9}.add(a);
  b += Vec{2, 3};
  Vec c = (Vec{1, 2} += a) += b;
  sum += 17 * a.x + 19 * b.y + 23 * c[0] + 29 * c[1];
  // The right side of an assignment is first, `<<`, `&&` and `,` go from left to
  // right.
  cells[step(log, 1)] = noted(log, 2, 4)[1];
  sum += cells[0] << (noted(log, 3, 1)[0] & 3);
  sum += noted(log, 4, v & 1)[0] && noted(log, 5, 1)[1];
  b[0] = 40, sum += (a + b)[0];
  return sum * 31 + log;
}

__global__ void temporaries(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = all(in[i]);
}

int want(const int *in, int i, int) { return all(in[i]); }

int main() { return rowMain(temporaries, want); }
