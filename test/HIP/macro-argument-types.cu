// What a rule asks of an argument has to hold for all uses of a macro's body,
// not only for the last one.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --check-prefix=SAID
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// SAID: :[[#@LINE+2]]:{{[0-9]+}}: warning: arguments of 'cudaGraphAddDependencies' are not translated: {{.*}} [CU2X7020
// CHECK: #define EDGES(G, A, B, E, N) hipGraphAddDependencies(G, A, B, E, N)
#define EDGES(G, A, B, E, N) cudaGraphAddDependencies(G, A, B, E, N)
// CHECK: #define NO_EDGES(G, A, B, E, N) hipGraphAddDependencies(G, A, B, N)
#define NO_EDGES(G, A, B, E, N) cudaGraphAddDependencies(G, A, B, E, N)
void build(cudaGraph_t G, cudaGraphNode_t *A, cudaGraphNode_t *B,
           cudaGraphEdgeData *E) {
  EDGES(G, A, B, E, 1);
  EDGES(G, A, B, nullptr, 1);
  NO_EDGES(G, A, B, nullptr, 1);
  NO_EDGES(G, A, B, 0, 1);
}
