// What the author wrote beside the code stays beside it.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --match-full-lines --strict-whitespace %s < %t.metal

#define MIDDLE 3.0f

// the weights

constexpr float weights[] = {
    1.0f, 2.0f, // of the edges
    // and of the middle
    MIDDLE};

// adds one
__global__ void add(float *p, // what is added to
                    // how many
                    int n) {  // a thread for each
  // before the loop
  for (int i = 0; i < n; ++i) { // all of them
    p[i] += 1.0f; // one

    // with an empty line

    p[i] *= weights[i % 3]; /* a weight */
  } // the loop
  float x = p[0] +   // the first
            p[1];    // and the second
  if (x > 2.0f) { // large
    p[0] = x;
  } // not large
  else { // but small
    p[1] = x;
  }
  if (x < 0.0f)
    return; // done
  /* at the end */
} // add

// CHECK:// the weights
// CHECK-EMPTY:
// CHECK-NEXT:constant float weights[3] = {
// CHECK-NEXT:  1.0f, 2.0f, // of the edges
// CHECK-NEXT:  // and of the middle
// CHECK-NEXT:  MIDDLE
// CHECK-NEXT:};

// CHECK:// adds one
// CHECK-NEXT:kernel void add(device float *p {{\[\[buffer\(0\)\]\]}}, // what is added to
// CHECK-NEXT:                // how many
// CHECK-NEXT:                constant int &n {{\[\[buffer\(1\)\]\]}}) { // a thread for each
// CHECK-NEXT:  // before the loop
// CHECK-NEXT:  for (int i = 0; i < n; ++i) { // all of them
// CHECK-NEXT:    p[i] += 1.0f; // one
// CHECK-EMPTY:
// CHECK-NEXT:    // with an empty line
// CHECK-EMPTY:
// CHECK-NEXT:    p[i] *= weights[i % 3]; /* a weight */
// CHECK-NEXT:  } // the loop
// CHECK-NEXT:  // the first
// CHECK-NEXT:  float x = p[0] + p[1]; // and the second
// CHECK-NEXT:  if (x > 2.0f) { // large
// CHECK-NEXT:    p[0] = x;
// CHECK-NEXT:    // not large
// CHECK-NEXT:  } else { // but small
// CHECK-NEXT:    p[1] = x;
// CHECK-NEXT:  }
// CHECK-NEXT:  if (x < 0.0f) return; // done
// CHECK-NEXT:  /* at the end */
// CHECK-NEXT:} // add
