# cmake -DOUTPUT=FILE -P Embed.cmake SOURCE...: writes the sources to FILE as
# raw string literals with a comma behind each.
set(TEXT "")
foreach(I RANGE 1 ${CMAKE_ARGC})
  set(SOURCE "${CMAKE_ARGV${I}}")
  if(NOT SOURCE MATCHES "\\.metal$")
    continue()
  endif()
  file(READ "${SOURCE}" CONTENT)
  string(APPEND TEXT "R\"msl(${CONTENT})msl\",\n")
endforeach()
file(WRITE "${OUTPUT}" "${TEXT}")
