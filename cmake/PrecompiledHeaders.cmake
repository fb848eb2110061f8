# Defines cu2x_precompile_headers, by which the libraries of lib/ share what
# Clang has read of LLVM's headers: reading them took three quarters of the time
# of a file. A file still includes what it uses, and builds as well with
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON.
#
# A set holds what most files of a library include, and never a header of ours,
# so that no edit in this tree makes it anew.

set(CU2X_HEADERS_LLVM
  <map> <memory> <optional> <set> <string> <vector>
  <llvm/ADT/STLExtras.h> <llvm/ADT/SmallPtrSet.h> <llvm/ADT/StringExtras.h>
  <llvm/ADT/StringMap.h> <llvm/ADT/StringSet.h> <llvm/ADT/StringSwitch.h>
  <llvm/Support/FileSystem.h> <llvm/Support/JSON.h>
  <llvm/Support/MemoryBuffer.h> <llvm/Support/Path.h>)
set(CU2X_HEADERS_Clang ${CU2X_HEADERS_LLVM}
  <clang/AST/Attr.h> <clang/AST/DeclTemplate.h>
  <clang/AST/DynamicRecursiveASTVisitor.h> <clang/AST/ExprCXX.h>
  <clang/AST/RecursiveASTVisitor.h> <clang/Analysis/CFG.h>
  <clang/Lex/Lexer.h>)
set(CU2X_HEADERS_MLIR ${CU2X_HEADERS_LLVM}
  <llvm/ADT/SetVector.h> <llvm/ADT/TypeSwitch.h>
  <mlir/IR/AttrTypeSubElements.h> <mlir/IR/BuiltinOps.h>
  <mlir/IR/OpImplementation.h> <mlir/Pass/Pass.h>)
set(CU2X_HEADERS_ClangAndMLIR ${CU2X_HEADERS_Clang} ${CU2X_HEADERS_MLIR}
  <clang/Sema/Sema.h>)

# The flags below are Clang's.
set(CU2X_PRECOMPILE OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL Clang AND
   NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  set(CU2X_PRECOMPILE ON)
  foreach(SET LLVM Clang MLIR ClangAndMLIR)
    # CMake makes precompiled headers only of a target with a source.
    set(SOURCE ${CMAKE_BINARY_DIR}/precompiled/${SET}.cpp)
    file(CONFIGURE OUTPUT ${SOURCE} CONTENT "")
    add_library(cu2xHeaders${SET} OBJECT ${SOURCE})
    target_precompile_headers(cu2xHeaders${SET} PRIVATE ${CU2X_HEADERS_${SET}})
    target_compile_options(cu2xHeaders${SET} PRIVATE
                           "SHELL:-Xclang -fno-pch-timestamp")
    # With CCACHE_PCH_EXTSUM ccache goes by this and not by the bytes, in which
    # there is the place of the clone.
    file(CONFIGURE
         OUTPUT CMakeFiles/cu2xHeaders${SET}.dir/cmake_pch.hxx.pch.sum
         CONTENT "${LLVM_PACKAGE_VERSION} ${CU2X_HEADERS_${SET}}\n")
  endforeach()
endif()

# cu2x_precompile_headers(SET TARGET...)
# CMake's REUSE_FROM would name the headers by the place of the clone, and no
# object of another clone could serve.
function(cu2x_precompile_headers SET)
  if(NOT CU2X_PRECOMPILE)
    return()
  endif()
  set(PCH CMakeFiles/cu2xHeaders${SET}.dir/cmake_pch.hxx.pch)
  foreach(TARGET IN LISTS ARGN)
    add_dependencies(${TARGET} cu2xHeaders${SET})
    target_compile_options(${TARGET} PRIVATE
                           "SHELL:-Xclang -include-pch -Xclang ${PCH}")
    get_target_property(SOURCES ${TARGET} SOURCES)
    get_target_property(FOLDER ${TARGET} SOURCE_DIR)
    foreach(SOURCE IN LISTS SOURCES)
      # A relative name would be one of this folder.
      cmake_path(ABSOLUTE_PATH SOURCE BASE_DIRECTORY ${FOLDER})
      set_property(SOURCE ${SOURCE} TARGET_DIRECTORY ${TARGET}
                   APPEND PROPERTY OBJECT_DEPENDS ${CMAKE_BINARY_DIR}/${PCH})
    endforeach()
  endforeach()
endfunction()
