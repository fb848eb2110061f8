// A source of the host's compiler, which has no such functions of CUDA.
static bool any = true;
static bool all(bool b) { return b; }
bool plain() { return all(any); }
