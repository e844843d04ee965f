#!/usr/bin/env bash
# Makes the pictures of the README and of docs/coach.md anew: starts the program, has a short talk with it in Chromium, and keeps what is seen.
# It needs a font with emoji: apt-get install fonts-noto-color-emoji
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
YOUTHBOT_PICTURES=docs/pictures dotnet test tests/YouthBot.EndToEnd --filter FullyQualifiedName~PictureTests
