using System.Collections;
using System.IO;
using UnityEngine;
using UnityEngine.Networking;
using UnityEngine.UI;

public class Banner : MonoBehaviour
{
    [SerializeField] private string server = "https://banner.puppets.example.org";
    [SerializeField] private RawImage target;

    public IEnumerator Load(string language)
    {
        using var req = UnityWebRequest.Get(server + "/current?lang=" + UnityWebRequest.EscapeURL(language));
        yield return req.SendWebRequest();
        if (req.result != UnityWebRequest.Result.Success) yield break;

        // the name of a picture; it is decoded as a picture and never opened as anything else
        var name = Path.GetFileName(req.downloadHandler.text.Trim());
        var file = Path.Combine(Application.temporaryCachePath, name + ".png");
        if (!File.Exists(file))
        {
            using var get = UnityWebRequest.Get(server + "/pictures/" + name);
            yield return get.SendWebRequest();
            if (get.result != UnityWebRequest.Result.Success) yield break;
            File.WriteAllBytes(file, get.downloadHandler.data);
        }
        var texture = new Texture2D(2, 2);
        if (texture.LoadImage(File.ReadAllBytes(file))) target.texture = texture;
    }

    public void Open() => Application.OpenURL(server + "/shop"); // the player has clicked
}
