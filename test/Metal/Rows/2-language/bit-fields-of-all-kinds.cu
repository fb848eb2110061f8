// Bit-fields of all widths and types: signs, enumerations, bools, 64 bits,
// neighbours that stay, lists, copies, arrays and compound assignment.
// RUN: %row %s
#include "../Inputs/Row.h"

enum Mode : unsigned { Off, On, Auto };
struct Header {
  unsigned version : 4;
  int delta : 7;
  Mode mode : 2;
  bool ready : 1;
  unsigned long long stamp : 40;
  unsigned long long small : 3;
  long long tiny : 2;
  int plain;
  unsigned : 0;
  unsigned after : 9;
};
struct Wide {
  long long a : 33, b : 31;
  unsigned short c : 16;
};

__host__ __device__ int change(Header &h, int v) {
  h.delta -= v;
  h.version++;
  ++h.version;
  h.stamp += 0xffffffffffull;
  h.small |= 5;
  h.tiny = h.tiny + 1;
  h.after <<= 2;
  int old = h.delta--;
  return old + (h.delta = v) + (h.ready = v & 6);
}

__host__ __device__ long long fields(int v, int i) {
  Header h = {1, -3, Auto, true, 0x123456789aull, 6, -1, v, 300}, all[2] = {{}, {15, 63, On}};
  Header copy = h;
  Wide w{-1, v, 0xabcd};
  w.b += 5;
  w.a *= 3;
  w.c = (unsigned short)(w.c + 0x8000);
  int r = change(h, v & 31) + change(all[i & 1], i);
  if (copy.mode == Auto && copy.ready && !all[0].ready)
    r += 1000;
  switch (all[1].mode) {
  case On: r += 5; break;
  default: r += 9;
  }
  Header *p = &all[1];
  p->mode = static_cast<Mode>(v & 3);
  const Header &c = *p;
  return r + c.mode * 3 + h.version + h.delta * 2 + (long long)h.stamp % 1000003 + h.small * 5 + h.tiny * 7 + h.plain % 11 + h.after +
         all[1].delta + all[1].version + w.a + w.b + w.c + (long long)sizeof(Header) * 100 + (long long)sizeof(Wide) + copy.tiny + (h.delta < copy.after);
}

__global__ void computed(const int *in, long long *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = fields(in[i], i);
}

int main() {
  return rowRun<int, long long>([](const int *in, long long *out, int n, int b) { computed<<<b, RowBlock>>>(in, out, n); },
                                [](const int *in, int i, int) { return fields(in[i], i); });
}
