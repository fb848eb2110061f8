// Every comment in device code and directly above it is in the Metal text, once.
// RUN: cu2x --quiet --target=metal %s -o %t.metal && %msl_check --Werror %t.metal
// RUN: grep -oE "comment-[0-9]+" %s | sort > %t.wanted
// RUN: grep -oE "comment-[0-9]+" %t.metal | sort > %t.found
// RUN: diff %t.wanted %t.found

#define BLOCK 64

// comment-01: above, with an empty line behind

// comment-02: above
struct Reading { // comment-03: behind the brace
  // comment-04: above a field
  float value; // comment-05: behind a field

  /* comment-06: above a field, with an empty line */

  int count; /* comment-07 */ // comment-08
  // comment-09: above a method
  __device__ float mean() const { // comment-10
    return count ? value / count /* comment-11 */ : 0.0f; // comment-12
  } // comment-13
  // comment-14: at the end of the struct
}; // comment-15

// comment-104: above a struct of one line
struct Pair { float a, b; };

// comment-105: above a template of one line
template <typename T, int N> struct Pack { T v[N]; };

// comment-106: above an enumeration of one line
enum Side { Left, Right };

struct Box {
  // comment-107: above two fields of one declaration
  float low, high;
};

// comment-16
enum class Mode { // comment-17
  // comment-18
  First, // comment-19
  Second // comment-20
  // comment-21
}; // comment-22

// comment-23
constexpr float weights[] = {
    // comment-24
    0.25f, // comment-25: a row
    0.5f, /* comment-26 */ 0.75f,
    1.0f // comment-27
    // comment-28
}; // comment-29

// comment-30
template <typename T /* comment-31 */> // comment-32
__device__ T pick(const T *from, // comment-33: a parameter
                  /* comment-34 */ int at,
                  // comment-35: above a parameter
                  int n // comment-36: the last one
                  ) // comment-37
{ // comment-38
  // comment-39
  return from[at < n /* comment-40 */ ? at : 0]; // comment-41
} // comment-42

/* comment-43
 * comment-44: of several lines
 */
__global__ void all(float *out /* comment-45 */, // comment-46
                    const float *in, int n, Reading r, Mode mode) { // comment-47

  // comment-48: an empty line around it

  __shared__ float tile[BLOCK]; // comment-49
  const float table[2][2] = {
      {1.0f, 2.0f}, // comment-50
      // comment-51
      {3.0f, 4.0f}, // comment-52
  };
  int i = threadIdx.x /* comment-53 */ + // comment-54
          blockIdx.x * blockDim.x; // comment-55
  // comment-56
  for (int k = 0; /* comment-57 */ k < 4; ++k) { // comment-58
    if (k == 2) // comment-59
      continue; // comment-60
    // comment-61
    tile[threadIdx.x] += k; // comment-62
    // comment-63: at the end of a loop
  } // comment-64: behind a loop
  if (n > 4 && // comment-65
      n < 8) { // comment-66
    tile[0] = 1.0f; /* comment-67 */
  } // comment-68
  // comment-69: before else if
  else if (n == 9) { // comment-70
    tile[1] = 2.0f;
  } else { // comment-71
    // comment-72
  } // comment-73
  while (i < 0) // comment-74
    ++i; // comment-75
  do { // comment-76
    --n; // comment-77
    // comment-78
  } while (n > 100); // comment-79
  switch (mode) { // comment-80
  // comment-81
  case Mode::First: // comment-82
    // comment-83
    tile[0] += 1.0f; // comment-84
    break; // comment-85
  case Mode::Second: { // comment-86
    tile[1] += 1.0f;
    break;
  } // comment-87
  default: // comment-88
    break;
    // comment-89
  } // comment-90
  { // comment-91
    tile[2] = table[0][1];
  } // comment-92
  auto twice = [&](float x /* comment-93 */) { // comment-94
    // comment-95
    return 2.0f * x; // comment-96
  }; // comment-97
  for (float w : weights) // comment-98
    tile[3] += w; // comment-99
  out[i] = pick(in, i, n) + // comment-100
           r.mean() + twice(tile[threadIdx.x]); // comment-101
  // comment-102: at the end
} // comment-103

__global__ void lines(Pair *p, Pack<float, 2> *q, Box *b, Side side) {
  p->a = q->v[0] + b->low * (side == Left);
}
