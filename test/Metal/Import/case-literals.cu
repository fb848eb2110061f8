// Case labels keep the spelling of their author: characters, hexadecimal
// numbers, a character in an unsigned switch. A number from a macro is a number.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal
#define SLASH 47

__global__ void k(const char *text, const unsigned *codes, int *out) {
  int n = 0;
  switch (text[threadIdx.x]) {
  case '(':
    n = 1;
    break;
  case '\n':
    n = 2;
    break;
  case '\xff':
    n = 3;
    break;
  case SLASH:
    n = 4;
    break;
  }
  switch (codes[threadIdx.x]) {
  case 0x1fu:
    n += 10;
    break;
  case 'A':
    n += 20;
    break;
  }
  out[threadIdx.x] = n;
}

// CHECK: case '(':
// CHECK: case '\n':
// CHECK: case '\xff':
// CHECK: case 47:
// CHECK: case 0x1f
// CHECK: case 'A':
