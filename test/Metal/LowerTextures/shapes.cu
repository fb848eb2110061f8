// Shapes and forms of sampling that the executor has not, in text and judged.
// A negative layer is the first one.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: texturecube<float> sky {{\[\[}}texture(0)]]
// CHECK: texturecube_array<float> skies {{\[\[}}texture(1)]]
// CHECK: texture2d_array<int> pages {{\[\[}}texture(2)]]
// CHECK: texture3d<float> fog {{\[\[}}texture(3)]]
// CHECK: out[0] = sky.sample(sky_sampler, float3(x, 1.0f, 2.0f));
// CHECK: out[1] = sky.sample(sky_sampler, float3(x, 1.0f, 2.0f), level(3.0f));
// CHECK: out[2] = skies.sample(skies_sampler, float3(x, 1.0f, 2.0f), uint(max(layer, 0)));
// CHECK: int4 page = pages.sample(pages_sampler, float2(x, x), uint(2), gradient2d(d, d));
// CHECK: out[4].x = fog.sample(fog_sampler, float3(x, x, x), gradient3d(d3.xyz, d3.xyz)).x;

__global__ void shapes(float4 *out, cudaTextureObject_t sky,
                       cudaTextureObject_t skies, cudaTextureObject_t pages,
                       cudaTextureObject_t fog, int layer, float x, float2 d,
                       float4 d3) {
  out[0] = texCubemap<float4>(sky, x, 1.0f, 2.0f);
  out[1] = texCubemapLod<float4>(sky, x, 1.0f, 2.0f, 3.0f);
  out[2] = texCubemapLayered<float4>(skies, x, 1.0f, 2.0f, layer);
  int4 page = tex2DLayeredGrad<int4>(pages, x, x, 2, d, d);
  out[3].x = page.x;
  out[4].x = tex3DGrad<float>(fog, x, x, x, d3, d3);
}
