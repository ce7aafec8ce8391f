import { useQuery } from "@tanstack/react-query";
import { usePreference } from "../lib/preference.ts";
import { Choice } from "./choice.tsx";
import { missingFaces } from "./find-faces.ts";
import { FACES, settings } from "./settings.ts";
import { useSettingWords } from "./words.ts";

/** The typefaces of this device; those that it does not have are named, and not to be chosen. */
export function FaceChoice() {
  const words = useSettingWords();
  const face = usePreference(settings.face);
  const { data: missing = [] } = useQuery({
    queryKey: ["missing-faces"],
    queryFn: missingFaces,
    staleTime: "static",
  });

  return (
    <Choice
      name={words.face}
      sample="face"
      preference={settings.face}
      options={FACES}
      words={words.faces}
      missing={missing}
    >
      {missing.length > 0 && (
        <small>
          {missing.includes(face)
            ? words.faceReplaced(words.faces[face])
            : words.faceMissing(missing.map((name) => words.faces[name]))}
        </small>
      )}
    </Choice>
  );
}
