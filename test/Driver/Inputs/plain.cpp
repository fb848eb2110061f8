// Nothing in here is CUDA's.
int plain() { return 1; }
