#include <metal_stdlib>

kernel void empty() {}

kernel void store(device int *p [[buffer(0)]]) { *p += 1; }
