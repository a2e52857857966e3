#!/bin/sh
# analyze: who did what to whom, when and where, in news articles.
#
# This one file is the whole program: a shell script with a Java archive behind it, which Java reads
# right from here (on Windows: java -jar analyze). All options are read by the program itself.
#
# Java starts twice as fast with an archive of the classes that the program loads. It is made for
# each Java once, in the cache folder. Where that can't be done, everything works, only slower.

# Java takes the encoding of file names from the locale, and without one can't name "zoë.txt"; and it
# tells a closed pipe from a full disk by the system's words alone, which have to be English.
LC_CTYPE=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
case $LC_CTYPE in C | POSIX) LC_CTYPE=C.UTF-8 ;; esac
LC_MESSAGES=C
unset LC_ALL
export LC_CTYPE LC_MESSAGES

# With standard input closed, the JVM's own files would take its place and be read as the article.
(: 3<&0) 2>/dev/null || exec </dev/null

self=$(readlink -f -- "$0" 2>/dev/null) || self=$0

java=${JAVA_HOME:+$JAVA_HOME/bin/java}
if ! [ -x "$java" ]; then
  java=$(command -v java) || {
    echo 'analyze: no Java found: install Java 17 or newer, or set JAVA_HOME to one' >&2
    exit 3
  }
fi

# TieredStopAtLevel=1: the thorough compiler costs more than it earns. One article takes 0.6 s of
#   processor time without it and 1.1 s with it, 2,000 articles 33 s and 41 s.
# Xmn64m: a batch would let the nursery grow by 100 MB, and be no faster for it.
# --enable-native-access: Java 24 and newer warn of the encoder's native library otherwise.
# -UsePerfData: no file in the temporary folder.
# Xlog, DisplayVMOutputToStderr: no word of the JVM's own on standard output.
options='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn64m -XX:-UsePerfData'
options="$options --enable-native-access=ALL-UNNAMED -Xshare:auto -Xlog:disable -Xlog:all=off -XX:+DisplayVMOutputToStderr"

# The archive's name tells the Java and the program it was made for, and its size: the JVM would
# crash on one that was cut short.
case ${XDG_CACHE_HOME-} in
  /*) cache=$XDG_CACHE_HOME/news-analyzer ;;
  *) cache=${HOME:-/dev/null}/.cache/news-analyzer ;;
esac
key=$(LC_ALL=C TZ=UTC ls -lniL -- "$java" "$self" 2>/dev/null | cksum | tr ' ' '-')
archive=
for found in "$cache/$key"-size-*.jsa; do
  if [ -f "$found" ] && [ "$found" = "$cache/$key-size-$(($(wc -c <"$found"))).jsa" ]; then
    archive=$found
  fi
done

if [ -z "$archive" ]; then
  # A Java that hasn't been met before.
  major=$("$java" -XX:-UsePerfData -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
  if [ "${major:-0}" -lt 17 ]; then
    echo "analyze: needs Java 17 or newer, but $java is Java ${major:-of an unknown version}:" \
      'install one, or set JAVA_HOME to it' >&2
    exit 3
  fi
  if mkdir -p -- "$cache" 2>/dev/null && [ -w "$cache" ]; then
    find "$cache" -name '*.jsa*' -atime +30 -exec rm -f -- {} + 2>/dev/null
    rm -f -- "$cache/$key"-size-*.jsa
    new=$cache/$key.jsa.$$
    trap 'rm -f -- "$new"; exit 130' INT TERM HUP
    # An empty file where this fails keeps it from being tried again at each start.
    # shellcheck disable=SC2086
    "$java" $options -XX:ArchiveClassesAtExit="$new" -cp "$self" newsanalyzer.cli.Rehearsal \
      </dev/null >/dev/null 2>&1 || { rm -f -- "$new"; : >"$new"; }
    [ -f "$new" ] || : >"$new"
    archive=$cache/$key-size-$(($(wc -c <"$new"))).jsa
    mv -f -- "$new" "$archive" || rm -f -- "$new"
    trap - INT TERM HUP
  fi 2>/dev/null
fi

# Java can't tell whether standard error is a terminal, on which progress is shown.
if [ -t 2 ]; then
  columns=$(stty size <&2 2>/dev/null) || columns=
  columns=${columns#* }
  case $columns in '' | 0 | *[!0-9]*) columns=80 ;; esac
  options="$options -Dnewsanalyzer.terminal=true -Dnewsanalyzer.columns=$columns"
fi

# shellcheck disable=SC2086
exec "$java" $options -XX:SharedArchiveFile="${archive:-/dev/null}" \
  -cp "$self" newsanalyzer.cli.Main "$@"
