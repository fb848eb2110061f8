#pragma once
inline int projectHeader() { return 1; }
