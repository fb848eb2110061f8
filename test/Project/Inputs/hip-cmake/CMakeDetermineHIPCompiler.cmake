# The language HIP for machines without ROCm: everything up to the generated
# build files is CMake's own, and nothing is ever compiled.
set(CMAKE_HIP_COMPILER "${CMAKE_COMMAND}")
set(CMAKE_HIP_COMPILER_ENV_VAR HIPCXX)
# What CMake asks rocm_agent_enumerator for.
set(CMAKE_HIP_ARCHITECTURES gfx90a CACHE STRING "HIP architectures")
file(WRITE "${CMAKE_PLATFORM_INFO_DIR}/CMakeHIPCompiler.cmake" [[
set(CMAKE_HIP_COMPILER "${CMAKE_COMMAND}")
set(CMAKE_HIP_COMPILER_ID Clang)
set(CMAKE_HIP_COMPILER_LOADED 1)
set(CMAKE_HIP_COMPILER_WORKS 1)
set(CMAKE_HIP_COMPILER_ENV_VAR HIPCXX)
set(CMAKE_HIP_SOURCE_FILE_EXTENSIONS hip)
set(CMAKE_HIP_LINKER_PREFERENCE 90)
set(CMAKE_HIP_STANDARD_DEFAULT 17)
set(CMAKE_HIP_COMPILE_FEATURES hip_std_14 hip_std_17 hip_std_20)
set(CMAKE_HIP14_COMPILE_FEATURES hip_std_14)
set(CMAKE_HIP17_COMPILE_FEATURES hip_std_17)
set(CMAKE_HIP20_COMPILE_FEATURES hip_std_20)
]])
