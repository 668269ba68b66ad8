#!/usr/bin/env bash
# Writes the schema history of both databases from the current model. Until the first release there is one migration, made anew;
# after it: bash src/migrations.sh AddSomething
set -euo pipefail
cd "$(dirname "$0")/.."
name="${1:-Initial}"
dotnet tool restore >/dev/null
for provider in Sqlite PostgreSql; do
  project="src/Storefront.Migrations.$provider"
  if [ "$name" = Initial ]; then rm -rf "$project/Migrations"; fi
  dotnet build "$project" -v q --nologo
  dotnet ef migrations add "$name" --project "$project" --no-build
  if [ "$name" = Initial ]; then
    # A fixed stamp, so that making it anew shows only what changed.
    for file in "$project"/Migrations/*_Initial*.cs; do
      sed -i -E 's/"[0-9]{14}_Initial"/"20261124000000_Initial"/' "$file"
      mv "$file" "$(echo "$file" | sed -E 's/[0-9]{14}_Initial/20261124000000_Initial/')"
    done
  fi
done
