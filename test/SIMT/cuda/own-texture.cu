// `texture` and `tex` are names of the program where it has no texture reference.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
struct texture {
  int width;
};
template <class T> int widthOf(T t) { return t.width; }
int main() {
  texture t = {3};
  bool less = t.width<4;
  // CHECK: 3 1
  printf("%d %d\n", widthOf<texture>(t), less);
}
