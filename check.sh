#!/usr/bin/env bash
# Everything CI checks, in the same order. Run it before you push.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet restore --locked-mode
dotnet build --no-restore -c Release
dotnet test --no-build -c Release --minimum-expected-tests 700
dotnet format --no-restore --verify-no-changes
