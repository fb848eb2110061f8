// RUN: %sample --hip --metal %s
// Token and position embeddings, forward, with out-of-range tokens mapped to
// a pad row, and the scatter-add of gradients backward.
// Features: float4 loads and braced float4 assignment, continue, float
// atomics, unsigned short tokens, padding index as template default argument.

#include <cstdio>
#include <cstdlib>
#include <cstdint>
#include <cmath>
#include <vector>
#include <cuda_runtime.h>

#define cudaOk(e) ok_((e), #e, __LINE__)
static void ok_(cudaError_t e, const char *what, int line)
{
    if (e != cudaSuccess) { printf("%d: %s: %s\n", line, what, cudaGetErrorString(e)); exit(1); }
}

typedef uint16_t token_t;

template <int kPad = 0>
__device__ __forceinline__ int row_of(token_t token, int vocabulary)
{
    return token < vocabulary ? token : kPad;
}

// out[b, t, :] = wte[token[b, t], :] + wpe[t, :]
__global__ void encoder_forward(float *out, const token_t *tokens, const float *wte, const float *wpe,
                                int B, int T, int C, int V)
{
    const int C4 = C / 4;
    const int idx = blockIdx.x * blockDim.x + threadIdx.x;
    if (idx >= B * T * C4) return;

    const int bt = idx / C4;
    const int t = bt % T;
    const int c4 = idx % C4;
    const int ix = row_of<>(tokens[bt], V);

    float4 *out4 = reinterpret_cast<float4 *>(out + (size_t)bt * C);
    const float4 a = reinterpret_cast<const float4 *>(wte + ix * C)[c4];
    const float4 b = reinterpret_cast<const float4 *>(&wpe[t * C])[c4];
    out4[c4] = {a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w};
}

// Tokens repeat, so the rows of dwte are shared: atomics.
__global__ void encoder_backward(float *dwte, float *dwpe, const float *dout, const token_t *tokens,
                                 int B, int T, int C, int V)
{
    for (int idx = blockIdx.x * blockDim.x + threadIdx.x; idx < B * T * C; idx += blockDim.x * gridDim.x) {
        const int bt = idx / C, c = idx % C;
        const float g = dout[idx];
        if (g == 0.0f) continue;
        atomicAdd(dwte + row_of<1>(tokens[bt], V) * C + c, g);
        atomicAdd(dwpe + bt % T * C + c, g);
    }
}

int main(int argc, char **argv)
{
    const int T = argc > 1 ? atoi(argv[1]) : 120;
    const int B = 2, C = 16, V = 50;
    const int count = B * T * C;
    std::vector<token_t> tokens(B * T);
    std::vector<float> wte(V * C), wpe(T * C), dout(count), out(count), dwte(V * C), dwpe(T * C);
    uint32_t s = 5150;
    auto next = [&s]() { s ^= s << 13; s ^= s >> 17; s ^= s << 5; return s; };
    for (auto &t : tokens) t = (token_t)(next() % (V + 5));
    for (auto &w : wte) w = (float)(next() % 512) / 8.0f;
    for (auto &w : wpe) w = (float)(next() % 512) / 16.0f - 8.0f;
    for (auto &g : dout) g = next() % 3 ? (float)(next() % 64) : 0.0f;

    token_t *d_tokens;
    float *d_out, *d_wte, *d_wpe, *d_dwte, *d_dwpe, *d_dout;
    cudaOk(cudaMalloc(&d_tokens, tokens.size() * sizeof(token_t)));
    cudaOk(cudaMalloc(&d_out, count * sizeof(float)));
    cudaOk(cudaMalloc(&d_dout, count * sizeof(float)));
    cudaOk(cudaMalloc(&d_wte, V * C * sizeof(float)));
    cudaOk(cudaMalloc(&d_wpe, T * C * sizeof(float)));
    cudaOk(cudaMalloc(&d_dwte, V * C * sizeof(float)));
    cudaOk(cudaMalloc(&d_dwpe, T * C * sizeof(float)));
    cudaOk(cudaMemcpy(d_tokens, tokens.data(), tokens.size() * sizeof(token_t), cudaMemcpyHostToDevice));
    cudaOk(cudaMemcpy(d_wte, wte.data(), V * C * sizeof(float), cudaMemcpyHostToDevice));
    cudaOk(cudaMemcpy(d_wpe, wpe.data(), T * C * sizeof(float), cudaMemcpyHostToDevice));
    cudaOk(cudaMemcpy(d_dout, dout.data(), count * sizeof(float), cudaMemcpyHostToDevice));
    cudaOk(cudaMemset(d_dwte, 0, V * C * sizeof(float)));
    cudaOk(cudaMemset(d_dwpe, 0, T * C * sizeof(float)));

    const int block = 64;
    if (T > 0) {
        encoder_forward<<<(count / 4 + block - 1) / block, block>>>(d_out, d_tokens, d_wte, d_wpe, B, T, C, V);
        encoder_backward<<<10, block>>>(d_dwte, d_dwpe, d_dout, d_tokens, B, T, C, V);
    }
    cudaOk(cudaGetLastError());
    cudaOk(cudaMemcpy(out.data(), d_out, count * sizeof(float), cudaMemcpyDeviceToHost));
    cudaOk(cudaMemcpy(dwte.data(), d_dwte, V * C * sizeof(float), cudaMemcpyDeviceToHost));
    cudaOk(cudaMemcpy(dwpe.data(), d_dwpe, T * C * sizeof(float), cudaMemcpyDeviceToHost));

    // every value is a small multiple of 1/16: all sums are exact
    std::vector<float> want_te(V * C, 0.0f), want_pe(T * C, 0.0f);
    int bad = 0;
    double sum = 0;
    for (int bt = 0; bt < B * T; ++bt)
        for (int c = 0; c < C; ++c) {
            const int token = tokens[bt], t = bt % T;
            bad += out[bt * C + c] != wte[(token < V ? token : 0) * C + c] + wpe[t * C + c];
            want_te[(token < V ? token : 1) * C + c] += dout[bt * C + c];
            want_pe[t * C + c] += dout[bt * C + c];
            sum += out[bt * C + c];
        }
    bad += dwte != want_te;
    bad += dwpe != want_pe;
    double te = 0, pe = 0;
    for (int i = 0; i < V * C; ++i) te += dwte[i] * (i % 7);
    for (int i = 0; i < T * C; ++i) pe += dwpe[i] * (i % 5);
    printf("tokens %d, forward sum %.4f\n", B * T, sum);
    printf("gradients %.0f and %.0f\n", te, pe);
    cudaOk(cudaFree(d_tokens));
    for (float *p : {d_out, d_dout, d_wte, d_wpe, d_dwte, d_dwpe}) cudaOk(cudaFree(p));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
