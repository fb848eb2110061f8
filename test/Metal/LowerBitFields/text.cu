// A bit-field becomes a method that reads its bits and one that writes them;
// the struct keeps its layout.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: struct Voxel {
// CHECK-NEXT: uint bits;
// CHECK-EMPTY:
// CHECK-NEXT: uint material() const device {
// CHECK-NEXT: return bits & 0x7u;
// CHECK: void set_light(uint value) device {
// CHECK-NEXT: bits = (bits & 0xffffff87u) | ((value & 0xfu) << 3);
// CHECK: int heat() const device {
// CHECK-NEXT: return int(bits << 19) >> 26;
// CHECK: static_assert(sizeof(Voxel) == 4
// CHECK: kernel void glow(
// CHECK: if (int(voxels[i].material()) == 3) {
// CHECK: voxels[i].set_light(15
// CHECK: heat[i] = voxels[i].heat();

struct Voxel {
  unsigned material : 3;
  unsigned light : 4;
  int heat : 6;
};

__global__ void glow(Voxel *voxels, int *heat, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    if (voxels[i].material == 3)
      voxels[i].light = 15;
    heat[i] = voxels[i].heat;
  }
}
