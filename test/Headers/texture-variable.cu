// RUN: %clang_bundled_host -DCU2X_NO_TEXTURE_REFERENCES -Xclang -verify %s
// RUN: %clang_bundled_device -DCU2X_NO_TEXTURE_REFERENCES -Xclang -verify %s
// expected-no-diagnostics

/// Without texture references these names are free for the program.

unsigned texture;
struct surface {
  int Width;
};

__global__ void kernel(cudaTextureObject_t T, cudaSurfaceObject_t S, float *P) {
  P[0] = tex2D<float>(T, 0, 0);
  surf2Dwrite(P[0], S, 0, 0);
}

int main() { return texture + surface().Width; }
