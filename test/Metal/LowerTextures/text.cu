// A texture object becomes a texture and a sampler of the kernel and of the
// functions it is handed to, with the name of the parameter; the report says
// what the host binds.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json 2>&1 | FileCheck --check-prefix=NOTE %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal
// RUN: FileCheck --check-prefix=REPORT %s < %t.json

// NOTE: 'tex2D' may filter with other weights in Metal [CU2X7037

// CHECK: static float4 lookup(texture2d<float> image,
// CHECK-NEXT: sampler image_sampler,
// CHECK: return image.sample(image_sampler, float2(u, v));
// CHECK: kernel void shade(device float4 *out {{\[\[}}buffer(0)]],
// CHECK-NEXT: texture2d<float> image {{\[\[}}texture(0)]],
// CHECK-NEXT: sampler image_sampler {{\[\[}}sampler(0)]],
// CHECK-NEXT: constant Tables &t {{\[\[}}buffer(1)]],
// CHECK-NEXT: texture_buffer<uint, access::read> t_palette {{\[\[}}texture(1)]],
// CHECK-NEXT: texture2d<uint, access::read_write> target {{\[\[}}texture(2)]],
// CHECK: out[i] = lookup(image, image_sampler, i * 0.5f, 0.25f);
// CHECK: uchar c = uchar(t_palette.read(uint({{.*}})).x);
// CHECK: uchar4 old = uchar4(target.read(uint2(uint(i), uint(1))));
// CHECK: target.write(uint4(old), uint2(uint(i), uint(0)));

// REPORT: "kind": "texture"
// REPORT-NEXT: "index": 0
// REPORT-NEXT: "argument": 1
// REPORT-NEXT: "type": "texture2d<float>"
// REPORT-NEXT: "access": "read"
// REPORT: "kind": "sampler"
// REPORT-NEXT: "index": 0
// REPORT-NEXT: "argument": 1
// REPORT: "kind": "texture"
// REPORT-NEXT: "index": 1
// REPORT-NEXT: "argument": 2
// REPORT-NEXT: "type": "texture_buffer<uint, access::read>"
// REPORT-NEXT: "access": "read"
// REPORT-NEXT: "offset": 8
// REPORT: "index": 2
// REPORT-NEXT: "argument": 3
// REPORT-NEXT: "type": "texture2d<uint, access::read_write>"
// REPORT-NEXT: "access": "read_write"
// REPORT-NEXT: "texel": "uchar4"

struct Tables {
  int size;
  cudaTextureObject_t palette;
};

__device__ float4 lookup(cudaTextureObject_t image, float u, float v) {
  return tex2D<float4>(image, u, v);
}

__global__ void shade(float4 *out, cudaTextureObject_t image, Tables t,
                      cudaSurfaceObject_t target) {
  int i = threadIdx.x;
  out[i] = lookup(image, i * 0.5f, 0.25f);
  unsigned char c = tex1Dfetch<unsigned char>(t.palette, i % t.size);
  uchar4 old = surf2Dread<uchar4>(target, i * sizeof(uchar4), 1);
  old.x = c;
  surf2Dwrite(old, target, i * 4, 0);
}
