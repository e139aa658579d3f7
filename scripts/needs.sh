# Makes sure that the C libraries are there: through apt-get where that is allowed, else one line says what is missing.
# Sourced by the other scripts; a plain POSIX shell will do.

command -v swift >/dev/null 2>&1 || {
  echo "swift is missing: install Swift 6.2 or newer from https://swift.org/install" >&2
  exit 1
}

missing=""
for library in sqlite3:libsqlite3-dev zlib:zlib1g-dev libisal:libisal-dev nettle:nettle-dev gumbo:libgumbo-dev; do
  command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "${library%%:*}" || missing="$missing ${library##*:}"
done

if [ -n "$missing" ]; then
  command -v pkg-config >/dev/null 2>&1 || missing="pkg-config$missing"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null && command -v apt-get >/dev/null 2>&1; then
    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
  else
    echo "missing: $missing; install them (Debian: sudo apt-get install $missing) and run this again" >&2
    exit 1
  fi || {
    echo "apt-get could not install $missing; install them by hand and run this again" >&2
    exit 1
  }
fi
