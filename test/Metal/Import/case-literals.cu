// Case labels keep the spelling of their author: characters, hexadecimal
// numbers, a character in an unsigned switch. A number from a macro is a number.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal
#define SLASH 47

__global__ void k(const char *text, const unsigned *codes, int *out) {
  int n = 0;
  switch (text[threadIdx.x]) {
  // CHECK: case '(':
  case '(':
    n = 1;
    break;
  // CHECK: case '\n':
  case '\n':
    n = 2;
    break;
  // CHECK: case '\xff':
  case '\xff':
    n = 3;
    break;
  // CHECK: case 47:
  case SLASH:
    n = 4;
    break;
  }
  switch (codes[threadIdx.x]) {
  // CHECK: case 0x1f
  case 0x1fu:
    n += 10;
    break;
  // CHECK: case 'A':
  case 'A':
    n += 20;
    break;
  }
  out[threadIdx.x] = n;
}
