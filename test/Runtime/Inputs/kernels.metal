#include <metal_stdlib>
using namespace metal;

kernel void fill(device int *p [[buffer(0)]], constant int &value [[buffer(1)]],
                 uint i [[thread_position_in_grid]]) {
  p[i] = value + int(i);
}

kernel void saxpy(constant int &n [[buffer(0)]],
                  constant float &a [[buffer(1)]],
                  device const float *x [[buffer(2)]],
                  device float *y [[buffer(3)]],
                  uint i [[thread_position_in_grid]]) {
  if (int(i) < n)
    y[i] = a * x[i] + y[i];
}

kernel void twice_int(device int *p [[buffer(0)]],
                      uint i [[thread_position_in_grid]]) {
  p[i] = p[i] + p[i];
}
kernel void twice_float(device float *p [[buffer(0)]],
                        uint i [[thread_position_in_grid]]) {
  p[i] = p[i] + p[i];
}

kernel void reverse(device int *p [[buffer(0)]],
                    threadgroup int *s [[threadgroup(0)]],
                    uint i [[thread_position_in_threadgroup]],
                    uint n [[threads_per_threadgroup]]) {
  s[i] = p[i];
  threadgroup_barrier(mem_flags::mem_threadgroup);
  p[i] = s[n - 1 - i];
}

kernel void empty() {}

struct Node {
  int value;
  ulong next;
};
kernel void chase(device const Node *list [[buffer(0)]],
                  device int *sum [[buffer(1)]]) {
  int s = 0;
  for (device const Node *n = list; n != nullptr; n = (device const Node *)n->next)
    s += n->value;
  *sum = s;
}

kernel void poke(device int *p [[buffer(0)]], constant ulong &i [[buffer(1)]]) {
  p[i] = 1;
}

kernel void wait_for(device atomic_uint *flag [[buffer(0)]]) {
  while (atomic_load_explicit(flag, memory_order_relaxed) == 0)
    ;
}
kernel void spin(device volatile int *flag [[buffer(0)]]) {
  while (*flag == 0)
    ;
}

kernel void order(device atomic_uint *next [[buffer(0)]],
                  device uint *place [[buffer(1)]],
                  uint i [[thread_position_in_grid]]) {
  threadgroup_barrier(mem_flags::mem_none);
  place[i] = atomic_fetch_add_explicit(next, 1u, memory_order_relaxed);
}

kernel void scale(device float *p [[buffer(0)]],
                  constant float *coef [[buffer(1)]],
                  device int *calls [[buffer(2)]],
                  device int *total [[buffer(3)]],
                  uint i [[thread_position_in_grid]]) {
  p[i] *= coef[i];
  if (i == 0) {
    *calls += 1;
    *total += 10;
  }
}

struct Args {
  device int *p;
  int value;
};
kernel void packed(constant Args &a [[buffer(0)]],
                   uint i [[thread_position_in_grid]]) {
  a.p[i] = a.value;
}

kernel void sample(texture2d<float> t [[texture(0)]], sampler s [[sampler(0)]],
                   device float *out [[buffer(0)]],
                   constant float2 &at [[buffer(1)]]) {
  *out = t.sample(s, at).x;
}
kernel void paint(texture2d<int, access::read_write> t [[texture(0)]],
                  uint2 i [[thread_position_in_grid]]) {
  t.write(int4(int(10 * i.y + i.x)), i);
}

kernel void say(device uint *records [[buffer(0)]],
                constant int &value [[buffer(1)]]) {
  uint at = 4 + records[1];
  records[1] += 3;
  records[at] = 3;
  records[at + 1] = 0;
  records[at + 2] = uint(value);
}

kernel void check(constant int &value [[buffer(0)]],
                  device uint *record [[buffer(1)]],
                  uint3 i [[thread_position_in_threadgroup]]) {
  if (int(i.x) == value) {
    record[0] = 1;
    record[1] = 0;
    record[5] = i.x;
  }
}

kernel void fence(device int *p [[buffer(0)]],
                  uint i [[thread_position_in_threadgroup]]) {
  if (i == 0)
    return;
  threadgroup_barrier(mem_flags::mem_device);
  p[i] = 1;
}
