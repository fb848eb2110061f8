// min and max of types that are unknown, since a header is missing: nobody can say
// whether HIP's function is the wrong one. In a template it may be.
// RUN: not cu2x --check --checks=-*,CU2X5024,CU2X5026 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X502
#include "work.h"
unsigned run(struct work *Work, unsigned Done) {
  // CHECK: :[[#@LINE+1]]:19: remark: the types of this 'max' are unknown, since names in it are [CU2X5026 min-max-unknown]
  unsigned Most = max(Work->nonces[0], Work->nonces[1]);
  // CHECK: note: give cu2x the folders of the headers, as in '-I include'
  // near miss CU2X5026 'max(': all of its types are known.
  Most += max(Done, Most);
  return Most + min(Done, 4u);
}
template <class T> T clamp(T V, T High) {
  // CHECK: :[[#@LINE+1]]:10: warning: 'min' of these types {{.*}} [CU2X5024
  return min(V, High);
}
