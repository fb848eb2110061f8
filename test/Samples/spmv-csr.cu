// RUN: %sample --hip --wave64=CU2X1008 --metal %s
// Sparse matrix times vector in CSR form: one thread per row, and one warp
// per row with a shuffle reduction.
// Features: struct of device pointers passed by value, empty rows, row loop
// with data-dependent bounds, __shfl_down_sync, grid-stride by warps.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_CHECK_RETURN(value) {                                      \
    cudaError_t _m_cudaStat = value;                                    \
    if (_m_cudaStat != cudaSuccess) {                                   \
        fprintf(stderr, "Error %s at line %d in file %s\n",             \
                cudaGetErrorString(_m_cudaStat), __LINE__, __FILE__);   \
        exit(1);                                                        \
    } }

typedef struct {
    int num_rows;
    int num_cols;
    int nnz;
    int *row_ptr;
    int *col_idx;
    float *values;
} CsrMatrix;

__global__ void spmv_scalar(CsrMatrix m, const float *x, float *y)
{
    int row = blockDim.x * blockIdx.x + threadIdx.x;
    if (row < m.num_rows) {
        float dot = 0;
        int row_start = m.row_ptr[row];
        int row_end = m.row_ptr[row + 1];
        for (int jj = row_start; jj < row_end; jj++)
            dot += m.values[jj] * x[m.col_idx[jj]];
        y[row] = dot;
    }
}

__global__ void spmv_vector(const CsrMatrix m, const float *x, float *y)
{
    const int thread_lane = threadIdx.x & 31;
    const int warp_id = (blockDim.x * blockIdx.x + threadIdx.x) / 32;
    const int num_warps = (gridDim.x * blockDim.x) / 32;

    for (int row = warp_id; row < m.num_rows; row += num_warps) {
        const int *const bounds = m.row_ptr + row;
        float sum = 0.0f;
        for (int jj = bounds[0] + thread_lane; jj < bounds[1]; jj += 32)
            sum += m.values[jj] * __ldg(&x[m.col_idx[jj]]);
        for (int d = 16; d >= 1; d /= 2)
            sum += __shfl_down_sync(0xffffffff, sum, d, 32);
        if (thread_lane == 0)
            y[row] = sum;
    }
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 900;
    std::vector<int> row_ptr(1, 0), col_idx;
    std::vector<float> values, x(n), y(n);
    unsigned int s = 20011;
    for (int r = 0; r < n; r++) {
        s = s * 1664525u + 1013904223u;
        x[r] = (float)(s >> 25) * 0.03125f;
        /* most rows are short, every 64th is long, some are empty */
        int len = (r % 64 == 5) ? 90 : (int)((s >> 10) % 7);
        for (int k = 0; k < len; k++) {
            s = s * 1664525u + 1013904223u;
            col_idx.push_back((int)((s >> 8) % (unsigned)n));
            values.push_back((float)((s >> 16) & 63) * 0.25f - 4.0f);
        }
        row_ptr.push_back((int)col_idx.size());
    }

    CsrMatrix m = {n, n, (int)values.size(), NULL, NULL, NULL};
    float *d_x, *d_y;
    CUDA_CHECK_RETURN(cudaMalloc((void **)&m.row_ptr, row_ptr.size() * sizeof(int)));
    CUDA_CHECK_RETURN(cudaMalloc((void **)&m.col_idx, m.nnz * sizeof(int)));
    CUDA_CHECK_RETURN(cudaMalloc((void **)&m.values, m.nnz * sizeof(float)));
    CUDA_CHECK_RETURN(cudaMalloc((void **)&d_x, n * sizeof(float)));
    CUDA_CHECK_RETURN(cudaMalloc((void **)&d_y, n * sizeof(float)));
    CUDA_CHECK_RETURN(cudaMemcpy(m.row_ptr, row_ptr.data(), row_ptr.size() * sizeof(int), cudaMemcpyHostToDevice));
    CUDA_CHECK_RETURN(cudaMemcpy(m.col_idx, col_idx.data(), m.nnz * sizeof(int), cudaMemcpyHostToDevice));
    CUDA_CHECK_RETURN(cudaMemcpy(m.values, values.data(), m.nnz * sizeof(float), cudaMemcpyHostToDevice));
    CUDA_CHECK_RETURN(cudaMemcpy(d_x, x.data(), n * sizeof(float), cudaMemcpyHostToDevice));

    int errors = 0;
    for (int kernel = 0; kernel < 2; kernel++) {
        CUDA_CHECK_RETURN(cudaMemset(d_y, 0, n * sizeof(float)));
        if (n == 0)
            ; /* nothing to launch */
        else if (kernel == 0)
            spmv_scalar<<<(n + 127) / 128, 128>>>(m, d_x, d_y);
        else
            spmv_vector<<<8, 96>>>(m, d_x, d_y);
        CUDA_CHECK_RETURN(cudaGetLastError());
        CUDA_CHECK_RETURN(cudaMemcpy(y.data(), d_y, n * sizeof(float), cudaMemcpyDeviceToHost));

        double sum = 0;
        for (int r = 0; r < n; r++) {
            double want = 0, scale = 1;
            for (int jj = row_ptr[r]; jj < row_ptr[r + 1]; jj++) {
                want += (double)values[jj] * x[col_idx[jj]];
                scale += fabs(values[jj] * x[col_idx[jj]]);
            }
            errors += !(fabs(want - y[r]) <= 1e-5 * scale);
            sum += fabs(y[r]);
        }
        printf("%s: %d rows, %d entries, sum |y| = %.3e\n", kernel ? "vector" : "scalar", n, m.nnz, sum);
    }
    cudaFree(m.row_ptr); cudaFree(m.col_idx); cudaFree(m.values);
    cudaFree(d_x); cudaFree(d_y);
    printf("%s\n", errors ? "FAIL" : "PASS");
    return errors ? 1 : 0;
}
