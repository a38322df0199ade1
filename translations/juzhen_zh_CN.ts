<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>juzhen::AboutDialog</name>
    <message>
        <source>About Juzhen</source>
        <translation>关于矩阵</translation>
    </message>
    <message>
        <source>Juzhen %1</source>
        <translation>矩阵 %1</translation>
    </message>
    <message>
        <source>The register of government new-media accounts: filing, quarterly inspection, rectification, notices. Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>政务新媒体账号台账：备案、季度检查、整改、通报。本程序为自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountAttachments</name>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>File for the account</source>
        <translation>选择账号附件</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Remove “%1” from the account?</source>
        <translation>从账号移除“%1”？</translation>
    </message>
    <message>
        <source>The file is deleted from the register. The history says that it was there.</source>
        <translation>文件从台账中删除，历史记录保留曾有此附件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountCustodies</name>
    <message>
        <source>Save the keeping</source>
        <translation>保存保管信息</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>责任分工</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>Keeping of the password</source>
        <translation>密码保管</translation>
    </message>
    <message>
        <source>Where the sealed envelope lies. Never the password itself.</source>
        <translation>填写密码封存信封的存放地点，切勿填写密码本身。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>The password is to be changed: handed over on %1.</source>
        <translation>密码待更换：已于 %1 交接。</translation>
    </message>
    <message>
        <source>End the role</source>
        <translation>解除责任</translation>
    </message>
    <message>
        <source>Shall %1 no longer be %2 of this account?</source>
        <translation>%1不再担任本账号的%2？</translation>
    </message>
    <message>
        <source>The account then names nobody for it.</source>
        <translation>解除后，该账号此项责任人为空。</translation>
    </message>
    <message>
        <source>The three reviews of an account need three different people. Choose somebody else as %1.</source>
        <translation>账号的初审、复审、终审须由三个不同的人担任。请为%1另选他人。</translation>
    </message>
    <message>
        <source>Kept masked, as in %1</source>
        <translation>自动脱敏保存，如：%1</translation>
    </message>
    <message>
        <source>Kept by, last changed</source>
        <translation>密码保管与更换</translation>
    </message>
    <message>
        <source>Last changed on %1.</source>
        <translation>最近更换：%1。</translation>
    </message>
    <message>
        <source>Nobody has noted when it was last changed.</source>
        <translation>未登记最近何时更换。</translation>
    </message>
    <message>
        <source>Nobody keeps the password: choose an administrator above. %1</source>
        <translation>密码无人保管：请在上面选择管理员。%1</translation>
    </message>
    <message>
        <source>%1 keeps the password. %2</source>
        <translation>密码由%1保管。%2</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountForm</name>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Standing and content</source>
        <translation>定位与内容</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Registration elsewhere</source>
        <translation>其他登记</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-03-01.</source>
        <translation>这不是有效日期，请写成 2025-03-01 的形式。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>Changed by a filing.</source>
        <translation>通过备案变更。</translation>
    </message>
    <message>
        <source>To be completed.</source>
        <translation>待补充。</translation>
    </message>
    <message>
        <source>Paste the account&apos;s link, or what the platform&apos;s “Share” copies</source>
        <translation>粘贴账号主页链接，或平台“分享”复制的整段文字</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountMatrix</name>
    <message>
        <source>Accounts of the same matrix</source>
        <translation>同一矩阵的账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>在矩阵中</translation>
    </message>
    <message>
        <source>The region of the account isn&apos;t known, so neither is its matrix.</source>
        <translation>账号的地区未知，无法确定所在矩阵。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s) in the matrix.</source>
        <translation>
            <numerusform>%1的矩阵有 %n 个账号。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No main account has been chosen (R-46).</source>
        <translation>%1尚未确定主账号（R-46）。</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>本账号</translation>
    </message>
    <message>
        <source>Same unit</source>
        <translation>同一单位</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountMenu</name>
    <message>
        <source>Go to its filing: %1, %2</source>
        <translation>查看其备案：%1，%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>办理备案</translation>
    </message>
    <message>
        <source>Go to its inspection: %1, %2</source>
        <translation>查看其检查：%1，%2</translation>
    </message>
    <message>
        <source>Go to its finding, due on %1</source>
        <translation>查看其问题（整改期限 %1）</translation>
    </message>
    <message>
        <source>Go to its finding</source>
        <translation>查看其问题</translation>
    </message>
    <message>
        <source>Show its unit</source>
        <translation>查看主办单位</translation>
    </message>
    <message>
        <source>Copy its link</source>
        <translation>复制账号链接</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountMergePane</name>
    <message>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一账号</translation>
    </message>
    <message>
        <source>Open the account that stays</source>
        <translation>打开保留的账号</translation>
    </message>
    <message>
        <source>Account that stays</source>
        <translation>保留的账号</translation>
    </message>
    <message>
        <source>Account that goes</source>
        <translation>并入的账号</translation>
    </message>
    <message>
        <source>%1, of the account that stays: %2</source>
        <translation>%1，保留的账号：%2</translation>
    </message>
    <message>
        <source>%1, of the account that goes: %2</source>
        <translation>%1，并入的账号：%2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>The accounts of this group are different ones; they aren&apos;t shown here again.</source>
        <translation>本组账号各不相同，以后不再在此提示。</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无主办单位</translation>
    </message>
    <message>
        <source>no account ID</source>
        <translation>无账号ID</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <extracomment>name, account id, host unit, status</extracomment>
        <translation>%1（%2，%3，%4）</translation>
    </message>
    <message>
        <source>%1: both have an inspection; that of the account that stays is kept, the other one is blank and goes.</source>
        <translation>%1：两个账号都有检查任务，留用保留账号的任务，另一个尚未检查，予以删除。</translation>
    </message>
    <message>
        <source>%1: both have an inspection; the checked one is kept, the blank one of the account that stays goes.</source>
        <translation>%1：两个账号都有检查任务，留用已检查的任务，保留账号尚未检查的任务予以删除。</translation>
    </message>
    <message>
        <source>%1: both inspections are checked or confirmed; the second one stays with the cancelled account.</source>
        <translation>%1：两个任务都已检查或已确认，并入账号的任务留在已注销的账号下。</translation>
    </message>
    <message>
        <source>You may look at duplicates, but not merge them: this cancels an account without a filing and needs the right to repair accounts.</source>
        <translation>您可以查看疑似重复账号，但不能合并：合并会不经备案注销一个账号，须有更正账号的权限。</translation>
    </message>
    <message>
        <source>“%1” has a filing under way. Decide or withdraw it first, or swap the two accounts.</source>
        <translation>“%1”有备案在办，不能并入。请先办结或撤回该备案，或对调两个账号。</translation>
    </message>
    <message>
        <source>“%1” no longer runs, but “%2” does. Swap the two, so that the running account stays.</source>
        <translation>“%1”已不再运行，而“%2”仍在运行。请对调两个账号，保留在运行的账号。</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>合并账号</translation>
    </message>
    <message>
        <source>Why are “%1” and “%2” the same account?</source>
        <translation>“%1”和“%2”为什么是同一账号？</translation>
    </message>
    <message>
        <source>“%1” becomes cancelled, and the history of both keeps your reason. Everything can be taken back as one batch for as long as the records aren&apos;t changed again.</source>
        <translation>“%1”将改为已注销，所填原因记入两个账号的历史。相关记录没有再改动之前，可作为一个批次整批撤回。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Duplicate merged: %1</source>
        <translation>合并重复账号：%1</translation>
    </message>
    <message>
        <source>Registered twice, merged with “%1”</source>
        <translation>与“%1”重复登记，已合并</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>“%1”已并入“%2”。</translation>
    </message>
    <message>
        <source>These accounts aren&apos;t shown as duplicates again.</source>
        <translation>已记下，这些账号以后不再列为疑似重复。</translation>
    </message>
    <message>
        <source>filings %1</source>
        <translation>备案 %1 件</translation>
    </message>
    <message>
        <source>inspections %1</source>
        <translation>检查任务 %1 个</translation>
    </message>
    <message>
        <source>problems %1</source>
        <translation>问题 %1 个</translation>
    </message>
    <message>
        <source>custodies %1</source>
        <translation>责任人记录 %1 条</translation>
    </message>
    <message>
        <source>attachments %1</source>
        <translation>附件 %1 个</translation>
    </message>
    <message>
        <source>waivers %1</source>
        <translation>豁免 %1 条</translation>
    </message>
    <message>
        <source>“%1” becomes cancelled; confirmed quarters stay as they are.</source>
        <translation>“%1”将改为已注销；已确认的季度保持不变。</translation>
    </message>
    <message>
        <source>To “%1” go: %2.</source>
        <translation>转到“%1”的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <translation>
            <numerusform>%1、%2及另外 %n 次检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::AccountMetrics</name>
    <message>
        <source>Nobody has entered a month of this account yet.</source>
        <translation>该账号还没有录入任何月份的运行数据。</translation>
    </message>
    <message>
        <source>Metrics by month</source>
        <translation>分月运行数据</translation>
    </message>
    <message>
        <source>Share of originals in these months: %1</source>
        <translation>以上月份原创比例：%1</translation>
    </message>
    <message>
        <source>Share of originals</source>
        <translation>原创比例</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountPanel</name>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>New filing…</source>
        <translation>新建备案…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be completed</source>
        <translation>
            <numerusform>%n 项待补充</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account of this platform has this id.</source>
        <translation>同一平台已有账号使用这个账号ID。</translation>
    </message>
    <message>
        <source>Somebody else has changed this account while you were typing (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>您填写期间，该账号已被他人修改（%1）。请逐项选择保留哪个值；选定之前不会写入。</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Icon and QR code</source>
        <translation>图标与二维码</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Go to the next field that is to be completed (F8)</source>
        <translation>跳到下一个待补充的字段（F8）</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountPictures</name>
    <message>
        <source>“%1” can&apos;t be read. Check that it is there and that you may read it.</source>
        <translation>“%1”无法读取。请确认文件还在，并且您有权读取。</translation>
    </message>
    <message>
        <source>“%1” has %2; at most 1 MB is kept. Save the picture smaller and try again.</source>
        <translation>“%1”大小为 %2，超过 1 MB。请把图片另存得小一些再试。</translation>
    </message>
    <message>
        <source>“%1” is no picture the program can show. Take one of PNG, JPEG, GIF, BMP or WebP.</source>
        <translation>“%1”不是本程序能显示的图片。请选用 PNG、JPEG、GIF、BMP 或 WebP 图片。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Choose a file, drop a picture here, or press Ctrl+V on it: PNG, JPEG, GIF, BMP or WebP, 1 MB at most.</source>
        <translation>选择文件、把图片拖到这里，或点选后按 Ctrl+V：PNG、JPEG、GIF、BMP 或 WebP，不超过 1 MB。</translation>
    </message>
    <message>
        <source>The QR code is on the clipboard.</source>
        <translation>二维码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To be completed: the website shows main accounts with their icon.</source>
        <translation>待补充：主账号须在政府网站展示图标。</translation>
    </message>
    <message>
        <source>No icon yet.</source>
        <translation>还没有图标。</translation>
    </message>
    <message>
        <source>Made from the link: %1</source>
        <translation>由链接生成：%1</translation>
    </message>
    <message>
        <source>There is no link of the account to make one from.</source>
        <translation>没有可用的账号链接，无法生成。</translation>
    </message>
    <message>
        <source>Choose the icon</source>
        <translation>选择图标</translation>
    </message>
    <message>
        <source>Choose the QR code</source>
        <translation>选择二维码</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>name of a picture from the clipboard: account, what it is</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>%1 QR code</source>
        <translation>%1二维码</translation>
    </message>
</context>
<context>
    <name>juzhen::AccountsPage</name>
    <message>
        <source>Add account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Import ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Save or discard what you typed before closing the account.</source>
        <translation>请先保存或放弃已填写的内容，再关闭此账号。</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>还没有账号。</translation>
    </message>
    <message>
        <source>Import the ledger you have, or add the first account by hand.</source>
        <translation>导入现有台账，或手工新增第一个账号。</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>共 %1 个账号</translation>
    </message>
    <message>
        <source>Save or discard what you typed before going to another account.</source>
        <translation>请先保存或放弃已填写的内容，再查看其他账号。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before adding an account.</source>
        <translation>请先保存或放弃已填写的内容，再新增账号。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Edit selected</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Give all selected accounts the same values in some fields</source>
        <translation>将选中账号的若干字段统一改为相同的值</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开账号</translation>
    </message>
    <message>
        <source>Save or discard what you typed before editing many accounts.</source>
        <translation>请先保存或放弃已输入的内容，再批量修改。</translation>
    </message>
    <message>
        <source>A sheet for each host unit (%1 rows)</source>
        <translation>按主办单位分工作表（共 %1 行）</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Find accounts that are probably registered twice, and merge them</source>
        <translation>查找可能重复登记的账号并合并</translation>
    </message>
    <message>
        <source>%1 (%2); what was typed is stored first</source>
        <translation>%1（%2），已填内容会先保存</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>上一个账号</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>下一个账号</translation>
    </message>
</context>
<context>
    <name>juzhen::Actions</name>
    <message>
        <source>Open register…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Find a page or command</source>
        <translation>查找页面或命令</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>收窄导航栏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Juzhen</source>
        <translation>关于矩阵</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>juzhen::AdministrationPage</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Records point to something that is gone: %1</source>
        <translation>有记录指向不存在的内容：%1</translation>
    </message>
    <message>
        <source>The history was tampered with at entry %1.</source>
        <translation>历史记录从第 %1 条起被改动过。</translation>
    </message>
    <message>
        <source>The sealed results of “%1” were changed.</source>
        <translation>“%1”的封存结果被改动过。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>还没有任何操作记录。</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>用户与角色</translation>
    </message>
    <message>
        <source>Indicator sets</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Backup and verification</source>
        <translation>备份与核验</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keep the register safe</source>
        <translation>保管好台账库</translation>
    </message>
    <message>
        <source>A backup is a complete register in one file. Verification checks the file, the links between records, the chain of the history and the seals of confirmed quarters.</source>
        <translation>备份是一个完整的台账库文件。核验会检查文件本身、记录之间的关联、历史记录链和已确认季度的封存校验。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Somebody must keep the role of administrator.</source>
        <translation>必须至少保留一名管理员。</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>Proposal, to be adopted by the office</source>
        <translation>建议稿，须经办公室采用</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>备份台账库</translation>
    </message>
    <message>
        <source>Registers (*.juzhen)</source>
        <translation>台账库 (*.juzhen)</translation>
    </message>
    <message>
        <source>backup-%1.juzhen</source>
        <translation>备份-%1.juzhen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up to %1 and checked.</source>
        <translation>已备份到 %1，并已核验。</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在核验…</translation>
    </message>
    <message>
        <source>The register is sound. Its history has %1 entries, all in order.</source>
        <translation>台账库完好。历史记录共 %1 条，全部连贯。</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>A user is known by the login to the computer. Enter changes the name. Somebody who isn&apos;t listed may look and no more.</source>
        <translation>用户按电脑登录名识别。选中后按回车可修改姓名。未列入者只能查看。</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Under which login does the new user work?</source>
        <translation>新用户的登录名是什么？</translation>
    </message>
    <message>
        <source>As it is used to sign in to the computer. The new user may look until roles are ticked.</source>
        <translation>即登录电脑所用的名称。勾选角色之前，新用户只能查看。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>“%1” is listed already.</source>
        <translation>“%1”已在列表中。</translation>
    </message>
    <message>
        <source>Limits of the rules</source>
        <translation>规则数值</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
</context>
<context>
    <name>juzhen::AffectedAccounts</name>
    <message>
        <source>Accounts whose host changes</source>
        <translation>主办单位发生变化的账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>转至</translation>
    </message>
    <message>
        <source>A filing is drafted</source>
        <translation>起草备案</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>留待处理</translation>
    </message>
    <message>
        <source>Has a filing under way</source>
        <translation>已有备案在办</translation>
    </message>
    <message>
        <source>New host of %1</source>
        <translation>%1 的新主办单位</translation>
    </message>
    <message>
        <source>Draft a change filing for all that can have one</source>
        <translation>为所有可备案账号起草变更备案</translation>
    </message>
</context>
<context>
    <name>juzhen::AnswerDelegate</name>
    <message>
        <source>1  2  3</source>
        <translation>1  2  3</translation>
    </message>
</context>
<context>
    <name>juzhen::Application</name>
    <message>
        <source>Open register</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Registers (*.juzhen *.sqlite)</source>
        <translation>台账文件 (*.juzhen *.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>sample.juzhen</source>
        <translation>示例台账库.juzhen</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>新建台账库</translation>
    </message>
    <message>
        <source>Registers (*.juzhen)</source>
        <translation>台账库 (*.juzhen)</translation>
    </message>
    <message>
        <source>register.juzhen</source>
        <translation>台账库.juzhen</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Making the sample register</source>
        <translation>正在生成示例台账库</translation>
    </message>
</context>
<context>
    <name>juzhen::BackupCommand</name>
    <message>
        <source>Backed up and checked: %1 (%2)</source>
        <translation>已备份并核验：%1（%2）</translation>
    </message>
    <message>
        <source>Writes the whole register into one file and checks it.</source>
        <translation>把整个台账库写入一个文件并核验。</translation>
    </message>
</context>
<context>
    <name>juzhen::Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>juzhen::BulkEditDialog</name>
    <message>
        <source>Edit %1 accounts</source>
        <translation>批量修改 %1 个账号</translation>
    </message>
    <message>
        <source>Only ticked fields are written; an empty ticked field is cleared. %1 are changed by filings and can&apos;t be edited here.</source>
        <translation>只写入勾选的字段；勾选而留空的字段将被清空。%1须经备案变更，不能在此修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Edit of %1 accounts: %2</source>
        <translation>批量修改 %1 个账号：%2</translation>
    </message>
    <message>
        <source>%1 accounts are changed. Undo takes all of it back.</source>
        <translation>已修改 %1 个账号，撤销可一次全部恢复。</translation>
    </message>
    <message>
        <source>Look at the changes</source>
        <translation>预览变更</translation>
    </message>
    <message>
        <source>Change %1 accounts</source>
        <translation>修改 %1 个账号</translation>
    </message>
</context>
<context>
    <name>juzhen::BulkEditPreview</name>
    <message>
        <source>Changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Accounts left as they are</source>
        <translation>保持不变的账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 accounts will be changed.</source>
        <translation>将修改 %1 个账号。</translation>
    </message>
    <message>
        <source>%1 have these values already.</source>
        <translation>%1 个已是这些值。</translation>
    </message>
    <message>
        <source>%1 are not in the register any more.</source>
        <translation>%1 个已不在台账中。</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>%1 accounts are left as they are, because the values don&apos;t fit them:</source>
        <translation>以下 %1 个账号不符合字段要求，保持不变：</translation>
    </message>
</context>
<context>
    <name>juzhen::CalendarCommand</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No day was found; nothing was imported.</source>
        <translation>没有找到日期，未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct these rows first.</source>
        <translation>未导入任何内容，请先改正这些行。</translation>
    </message>
    <message>
        <source>%1 days were imported; they replace those of the same years.</source>
        <translation>已导入 %1 天，同一年份原有的日期被替换。</translation>
    </message>
    <message>
        <source>Lists the holidays and make-up workdays, or takes them from a spreadsheet.</source>
        <translation>列出放假和调休上班日期，或从表格导入。</translation>
    </message>
    <message>
        <source>A row for each day: the day, and holiday or workday.</source>
        <translation>每天一行：日期，放假或上班。</translation>
    </message>
</context>
<context>
    <name>juzhen::CalendarPane</name>
    <message>
        <source>Deadlines in working days are counted with these days. The State Council publishes those of the next year each autumn: import them as a spreadsheet with a row for each day, the day, and holiday or workday.</source>
        <translation>以工作日计算的期限按这些日期推算。国务院办公厅每年秋季公布下一年的安排：整理成表格导入，每天一行，写明日期和放假或上班。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The year is checked</source>
        <translation>本年已核对</translation>
    </message>
    <message>
        <source>All days of the year have been compared with the published ones</source>
        <translation>全年日期已与公布的安排逐一核对</translation>
    </message>
    <message>
        <source>The days of %1 are missing: its deadlines are counted by weekends alone.</source>
        <translation>缺 %1 年的安排：该年的期限暂只按周末推算。</translation>
    </message>
    <message>
        <source>Import working days</source>
        <translation>导入工作日历</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>表格文件 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, %n row(s) must be corrected first.</source>
        <translation>
            <numerusform>未导入任何内容，请先改正 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No day was found in this file; nothing was imported.</source>
        <translation>文件中没有找到日期，未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were imported; they replace those of the same years.</source>
        <translation>
            <numerusform>已导入 %n 天，同一年份原有的日期被替换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::CalendarText</name>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>%1: holidays %2, make-up workdays %3</source>
        <translation>%1 年：放假 %2 天，调休上班 %3 天</translation>
    </message>
    <message>
        <source>Checked against the published calendar</source>
        <translation>已与公布的安排核对</translation>
    </message>
    <message>
        <source>To be checked against the published calendar</source>
        <translation>待与公布的安排核对</translation>
    </message>
    <message>
        <source>Row %1: there is no such day: %2</source>
        <translation>第 %1 行：没有这一天：%2</translation>
    </message>
    <message>
        <source>Row %1: this day stands in an earlier row already: %2</source>
        <translation>第 %1 行：该日期在前面的行已出现：%2</translation>
    </message>
    <message>
        <source>Row %1: a make-up workday falls on a Saturday or Sunday: %2</source>
        <translation>第 %1 行：调休上班应为周六或周日：%2</translation>
    </message>
    <message>
        <source>Row %1: it doesn&apos;t say holiday or workday: %2</source>
        <translation>第 %1 行：没有写明放假还是上班：%2</translation>
    </message>
</context>
<context>
    <name>juzhen::CampaignBar</name>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Add new accounts</source>
        <translation>加入新账号</translation>
    </message>
    <message>
        <source>Makes tasks for running accounts that have none yet</source>
        <translation>为还没有任务的运行账号生成检查任务</translation>
    </message>
    <message>
        <source>%1 still to be checked</source>
        <translation>还有 %1 个待检查</translation>
    </message>
    <message>
        <source>Why is the confirmed result corrected?</source>
        <translation>为什么要更正已确认的结果？</translation>
    </message>
    <message>
        <source>Confirm the results of this inspection?</source>
        <translation>确认本次检查的结果吗？</translation>
    </message>
    <message>
        <source>The results are sealed as they are. A later correction makes a new, visible edition.</source>
        <translation>结果将按现状封存。以后如有更正，会形成新的、可见的版次。</translation>
    </message>
    <message>
        <source>Coverage %1, %2</source>
        <translation>覆盖率 %1，%2</translation>
    </message>
    <message>
        <source>Accounts to inspect</source>
        <translation>应检账号</translation>
    </message>
    <message>
        <source>%1 running now</source>
        <translation>现运行 %1 个</translation>
    </message>
</context>
<context>
    <name>juzhen::CampaignForm</name>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Indicator set</source>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Share drawn</source>
        <translation>抽查比例</translation>
    </message>
    <message>
        <source>Empty: the whole register.</source>
        <translation>留空：整个台账库。</translation>
    </message>
    <message>
        <source>For a sample only; drawn by level and platform with a recorded seed.</source>
        <translation>仅用于抽查；按层级和平台分层抽取，并记录随机种子。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the inspection</source>
        <translation>生成检查</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第 %2 版）</translation>
    </message>
    <message>
        <source>A proposal of this program, not a rule of any authority: have the office adopt it before you report by it.</source>
        <translation>这是本程序的建议稿，并非任何机关的规定：请经办公室采用后再据此通报。</translation>
    </message>
    <message numerus="yes">
        <source>Update window: %n day(s)</source>
        <translation>
            <numerusform>更新期限：%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This quarter has a full check already: %1.</source>
        <translation>该季度已有全面检查：%1。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
</context>
<context>
    <name>juzhen::ChangeTable</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新的%1</translation>
    </message>
</context>
<context>
    <name>juzhen::ChangeWords</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>a record whose name isn&apos;t known any more, by its number</extracomment>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Tasks made</source>
        <translation>生成检查任务</translation>
    </message>
    <message>
        <source>Accounts in the public list</source>
        <translation>公开名单中的账号</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>另一账号</translation>
    </message>
    <message>
        <source>Rows with full telephone numbers</source>
        <translation>含完整电话的行数</translation>
    </message>
</context>
<context>
    <name>juzhen::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>The picture of “%1” is on the clipboard.</source>
        <translation>“%1”的图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Vector pictures (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>juzhen::Charts</name>
    <message>
        <source>Pass rate in %; the axis begins at %1 %</source>
        <translation>合格率（%）；坐标轴从 %1% 起</translation>
    </message>
    <message>
        <source>Pass rate in %</source>
        <translation>合格率（%）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Source: %1; %2; read on %3</source>
        <translation>来源：%1；%2；读取于 %3</translation>
    </message>
    <message>
        <source>No account has been checked in this quarter.</source>
        <translation>本季度还没有检查过账号。</translation>
    </message>
    <message>
        <source>Pass rate by quarter</source>
        <translation>各季度合格率</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Q%2
%1</source>
        <comment>year and quarter on an axis, two lines</comment>
        <translation>%1
Q%2</translation>
    </message>
    <message>
        <source>Pass rate by region</source>
        <translation>各地区合格率</translation>
    </message>
    <message>
        <source>%1, %2 of %3 failed</source>
        <translation>%1，%3 个中 %2 个不合格</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>Results by platform group</source>
        <translation>各类平台检查结果</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Accounts; under each name its pass rate</source>
        <translation>账号数；名称下为合格率</translation>
    </message>
    <message>
        <source>Days since the last update</source>
        <translation>距最近更新的天数</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按期更新</translation>
    </message>
    <message>
        <source>Warning: 10 to 14 days</source>
        <translation>预警：10 至 14 天</translation>
    </message>
    <message>
        <source>Over 14 days</source>
        <translation>超过 14 天</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Source: %1; as of %2</source>
        <translation>来源：%1；截至 %2</translation>
    </message>
    <message>
        <source>There are no running accounts.</source>
        <translation>没有运行中的账号。</translation>
    </message>
    <message>
        <source>Problem classes</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Accounts met</source>
        <translation>涉及账号</translation>
    </message>
    <message>
        <source>Running share in %</source>
        <translation>累计占比（%）</translation>
    </message>
    <message>
        <source>No problems were found in this quarter.</source>
        <translation>本季度没有发现问题。</translation>
    </message>
    <message>
        <source>%1 (running share %2)</source>
        <translation>%1（累计 %2）</translation>
    </message>
    <message>
        <source>%1; under each quarter: accounts that failed</source>
        <translation>%1；季度下方为不合格账号数</translation>
    </message>
</context>
<context>
    <name>juzhen::CheckCommand</name>
    <message>
        <source>Findings of the rules on %1: %2</source>
        <translation>%1 规则检查发现：%2 项</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Checks the register against the rules.</source>
        <translation>用规则检查台账库。</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1 项</translation>
    </message>
</context>
<context>
    <name>juzhen::CheckDays</name>
    <message>
        <source>e.g. 2025-03-01</source>
        <translation>例如 2025-03-01</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Last post seen</source>
        <translation>所见最近更新</translation>
    </message>
    <message>
        <source>Write the day of the check, like 2025-03-01.</source>
        <translation>请填写检查日期，例如 2025-03-01。</translation>
    </message>
    <message>
        <source>The day of the check lies in the future.</source>
        <translation>检查日期不能晚于今天。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write the last post seen like 2025-03-01, or leave it empty.</source>
        <translation>“%1”不是有效日期。所见最近更新请写成 2025-03-01 的形式，不详时留空。</translation>
    </message>
    <message>
        <source>The last post can&apos;t be later than the check.</source>
        <translation>最近更新不能晚于检查日期。</translation>
    </message>
</context>
<context>
    <name>juzhen::CheckWords</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>As many as on %1 (%2).</source>
        <translation>与%1持平（%2 项）。</translation>
    </message>
    <message>
        <source>%1 more than on %2 (%3).</source>
        <translation>比%2增加 %1 项（当时 %3 项）。</translation>
    </message>
    <message>
        <source>%1 fewer than on %2 (%3).</source>
        <translation>比%2减少 %1 项（当时 %3 项）。</translation>
    </message>
</context>
<context>
    <name>juzhen::ChecklistMerge</name>
    <message>
        <source>Somebody else has submitted this checklist while you were filling it (%1).</source>
        <translation>您填写期间，这份检查表已由他人提交（%1）。</translation>
    </message>
    <message>
        <source>Somebody else has filled this checklist at the same time (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>他人同时填写了这份检查表（%1）。请逐项选择保留哪个值；选定之前不会写入。</translation>
    </message>
</context>
<context>
    <name>juzhen::ChecklistModel</name>
    <message>
        <source>Item</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>juzhen::ChecklistPanel</name>
    <message>
        <source>Every item is answered. Ctrl+Enter submits the checklist.</source>
        <translation>所有项目都已回答。按 Ctrl+Enter 提交检查表。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last post</source>
        <translation>
            <numerusform>距最近更新 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) still to be answered</source>
        <translation>
            <numerusform>还有 %n 项未回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>自动建议</translation>
    </message>
    <message>
        <source>Answers the open items that the register can tell</source>
        <translation>按台账库已知情况填写未回答的项目</translation>
    </message>
    <message>
        <source>As last quarter</source>
        <translation>同上季度</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>暂存</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) filled. Look at them before you submit.</source>
        <translation>
            <numerusform>已填写 %n 项，提交前请核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier checklist of this account to copy from.</source>
        <translation>该账号没有可参照的上期检查表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What should the inspector know?</source>
        <translation>需要检查员知道什么？</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Take a screenshot first.</source>
        <translation>剪贴板里没有图片，请先截图。</translation>
    </message>
    <message>
        <source>The picture is kept with the item.</source>
        <translation>图片已附在该项目下。</translation>
    </message>
    <message>
        <source>Keys: 1 no problem, 2 problem, 3 not applicable, Enter next, F2 note, Ctrl+D fill down, Ctrl+L as last quarter, Ctrl+Z undo, Ctrl+V screenshot, Ctrl+Enter submit</source>
        <translation>按键：1 无问题，2 有问题，3 不适用，回车 下一项，F2 备注，Ctrl+D 向下填充，Ctrl+L 同上季度，Ctrl+Z 撤销，Ctrl+V 贴截图，Ctrl+回车 提交</translation>
    </message>
    <message>
        <source>This item applies to every account: answer it with 1 or 2.</source>
        <translation>这一项适用于所有账号，请按 1 或 2。</translation>
    </message>
    <message>
        <source>Nothing to fill down: a problem is noted item by item.</source>
        <translation>没有可填充的项：有问题的项须逐项记录。</translation>
    </message>
    <message>
        <source>The register tells nothing about the open items.</source>
        <translation>台账里没有能用来回答其余项目的信息。</translation>
    </message>
    <message>
        <source>There is no picture here yet. Ctrl+V puts one on the item.</source>
        <translation>这里还没有图片。按 Ctrl+V 把图片贴到当前项目。</translation>
    </message>
</context>
<context>
    <name>juzhen::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
</context>
<context>
    <name>juzhen::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有匹配的选项。</translation>
    </message>
</context>
<context>
    <name>juzhen::ColourPopup</name>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Colours of %1</source>
        <translation>“%1”的着色</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警示</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>juzhen::ColumnFilterPopup</name>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type whole numbers, such as 5000.</source>
        <translation>请输入整数，如 5000。</translation>
    </message>
    <message>
        <source>Type days such as 2025-03-01 or 20250301.</source>
        <translation>请输入日期，如 2025-03-01 或 20250301。</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>请至少勾选一个值。</translation>
    </message>
    <message>
        <source>The %1 most frequent values are shown; a condition narrows them.</source>
        <translation>只列出最常见的 %1 个值，可用条件缩小范围。</translation>
    </message>
</context>
<context>
    <name>juzhen::CommandCall</name>
    <message>
        <source>“%1” isn&apos;t a day. Write it as 2025-12-31.</source>
        <translation>“%1”不是有效日期，请写成 2025-12-31 的形式。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 须为 %2 到 %3 之间的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a quarter. Write it as 2025Q4.</source>
        <translation>“%1”不是季度，请写成 2025Q4 的形式。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a month. Write it as 2026-10.</source>
        <translation>“%1”不是月份，请写成2026-10。</translation>
    </message>
</context>
<context>
    <name>juzhen::CommandLine</name>
    <message>
        <source>There is no command “%1”; “juzhen --help” lists the commands.</source>
        <translation>没有“%1”这个命令；用“juzhen --help”查看全部命令。</translation>
    </message>
    <message>
        <source>The part of the program with the window (juzhen-window) is missing; install it again.</source>
        <translation>缺少带窗口的程序部分（juzhen-window），请重新安装。</translation>
    </message>
    <message>
        <source>There is no display to open the window on; “juzhen --help” lists what works without.</source>
        <translation>没有可用的显示器来打开窗口；用“juzhen --help”查看不需要窗口的功能。</translation>
    </message>
    <message>
        <source>There is no register “%1” yet. “juzhen sample” or “juzhen import FILE” makes one; --database names another.</source>
        <translation>还没有台账库“%1”。可用“juzhen sample”或“juzhen import FILE”生成，或用 --database 指定其他台账库。</translation>
    </message>
    <message>
        <source>Prints the figures as JSON, for programs.</source>
        <translation>以 JSON 输出数据，供程序使用。</translation>
    </message>
    <message>
        <source>The day to work on instead of today.</source>
        <translation>以此日期代替今天。</translation>
    </message>
    <message>
        <source>The register: a file, or a server&apos;s address.</source>
        <translation>台账库：文件，或服务器地址。</translation>
    </message>
    <message>
        <source>Language of the texts: zh_CN or en.</source>
        <translation>文字的语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no option “%1” here; --help lists the options.</source>
        <translation>这里没有选项“%1”；用 --help 查看选项。</translation>
    </message>
    <message>
        <source>An option is used wrongly (%1); --help shows how it is used.</source>
        <translation>选项使用有误（%1）；用 --help 查看用法。</translation>
    </message>
    <message>
        <source>--lang takes zh_CN or en, not “%1”.</source>
        <translation>--lang 只能是 zh_CN 或 en，不能是“%1”。</translation>
    </message>
    <message>
        <source>“juzhen %1” takes exactly these words: %2.</source>
        <translation>“juzhen %1”只接受这些参数：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>--database needs the name of a register.</source>
        <translation>--database 需要给出台账库的名称。</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[命令]</translation>
    </message>
    <message>
        <source>Usage: juzhen %1 [OPTIONS]</source>
        <translation>用法：juzhen %1 [选项]</translation>
    </message>
    <message>
        <source>Without a command, the window opens.</source>
        <translation>不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 findings or rejected rows; 2 wrong use; 3 an input or the register can&apos;t be used.</source>
        <translation>退出码：0 完成；1 有发现或有被拒绝的行；2 用法错误；3 输入文件或台账库无法使用。</translation>
    </message>
</context>
<context>
    <name>juzhen::CommandPalette</name>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>Page, action, account, unit, filing …</source>
        <translation>输入页面、操作、账号、单位或备案名称</translation>
    </message>
    <message>
        <source>Page or action</source>
        <translation>输入页面或操作名称</translation>
    </message>
    <message>
        <source>The register doesn’t answer just now.</source>
        <translation>台账暂时没有响应，请稍后再试。</translation>
    </message>
    <message>
        <source>No record is found for “%1”.</source>
        <translation>没有找到与“%1”有关的账号、单位、备案或问题。</translation>
    </message>
</context>
<context>
    <name>juzhen::CommandTable</name>
    <message>
        <source>Writes the summary of a quarter as PDF and as a spreadsheet.</source>
        <translation>把季度总结写成 PDF 和电子表格。</translation>
    </message>
    <message>
        <source>Folder to write into; made if it isn&apos;t there.</source>
        <translation>写入的文件夹；不存在时自动建立。</translation>
    </message>
    <message>
        <source>Draws every page as a picture, in both languages, light and dark.</source>
        <translation>把每个页面画成图片，中英文、浅色和深色各一套。</translation>
    </message>
    <message>
        <source>Writes the public list of main accounts as a web page and as JSON.</source>
        <translation>把主账号公开名单写成网页和 JSON 文件。</translation>
    </message>
    <message>
        <source>The files also tell what has changed since the list before.</source>
        <translation>文件中同时写明与上次名单相比的变化。</translation>
    </message>
    <message>
        <source>Also main accounts of vertically managed units, which follow the superior of their own system.</source>
        <translation>也列入垂直管理单位的主账号（它们随本系统上级公开）。</translation>
    </message>
</context>
<context>
    <name>juzhen::DueToday</name>
    <message>
        <source>Due today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的事项。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rectification overdue</source>
        <translation>整改超期</translation>
    </message>
    <message>
        <source>Updates running out</source>
        <translation>更新临期</translation>
    </message>
    <message>
        <source>Waivers about to end</source>
        <translation>豁免即将到期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of work that is due, how often</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: waived until %2.</source>
        <translation>%1：豁免至%2。</translation>
    </message>
    <message>
        <source>Verifications about to end</source>
        <translation>认证即将到期</translation>
    </message>
    <message>
        <source>Verified until %1.</source>
        <translation>认证有效期至%1。</translation>
    </message>
    <message>
        <source>Updates, verifications, handovers, waivers and rectification that run out appear here.</source>
        <translation>即将到期的更新、认证、交接、豁免和整改会显示在这里。</translation>
    </message>
    <message>
        <source>Custodians who have left</source>
        <translation>责任人已离岗未交接</translation>
    </message>
    <message>
        <source>Handovers due</source>
        <translation>即将离岗待交接</translation>
    </message>
    <message>
        <source>Passwords to be changed</source>
        <translation>交接后密码待更换</translation>
    </message>
    <message>
        <source>Contractors: qualifications and contracts running out</source>
        <translation>代运营资质、合同到期</translation>
    </message>
</context>
<context>
    <name>juzhen::DuplicateGroupsModel</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>juzhen::DuplicateWords</name>
    <message>
        <source>Same account ID</source>
        <translation>账号ID相同</translation>
    </message>
    <message>
        <source>Same link</source>
        <translation>链接相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>On one platform with the same account ID: %1.</source>
        <translation>平台相同，账号ID相同：%1。</translation>
    </message>
    <message>
        <source>On one platform with the same link: %1.</source>
        <translation>平台相同，链接相同：%1。</translation>
    </message>
    <message>
        <source>On one platform with the same name but for the platform&apos;s own word; the unit is the same, or isn&apos;t known.</source>
        <translation>平台相同，除平台字样外名称相同，主办单位相同或有一方未填。</translation>
    </message>
    <message>
        <source>Of one unit on one platform, and the names are %1% alike.</source>
        <translation>主办单位和平台相同，名称相似度 %1%。</translation>
    </message>
</context>
<context>
    <name>juzhen::DuplicatesCommand</name>
    <message>
        <source>Accounts that are probably registered twice: %1, in %2 groups</source>
        <translation>可能重复登记的账号：%1 个，共 %2 组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lists accounts that are probably registered twice.</source>
        <translation>列出可能重复登记的账号。</translation>
    </message>
</context>
<context>
    <name>juzhen::DuplicatesPage</name>
    <message>
        <source>Accounts that are probably registered twice</source>
        <translation>可能重复登记的账号</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No account seems to be registered twice.</source>
        <translation>没有发现重复登记的账号。</translation>
    </message>
    <message>
        <source>Accounts are compared by account ID, link, name and unit whenever the register changes.</source>
        <translation>台账有变动时，按账号ID、链接、名称和主办单位重新比对。</translation>
    </message>
    <message>
        <source>%1 groups, %2 accounts</source>
        <translation>%1 组，%2 个账号</translation>
    </message>
</context>
<context>
    <name>juzhen::EnumWords</name>
    <message>
        <source>Province level</source>
        <comment>level</comment>
        <translation>省级</translation>
    </message>
    <message>
        <source>City level</source>
        <comment>level</comment>
        <translation>市级</translation>
    </message>
    <message>
        <source>County level</source>
        <comment>level</comment>
        <translation>县级</translation>
    </message>
    <message>
        <source>Township level</source>
        <comment>level</comment>
        <translation>乡镇级</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>region</comment>
        <translation>省</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>region</comment>
        <translation>市（州）</translation>
    </message>
    <message>
        <source>County</source>
        <comment>region</comment>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>In existence</source>
        <comment>unit</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Merged or abolished</source>
        <comment>unit</comment>
        <translation>撤并</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>unit</comment>
        <translation>更名</translation>
    </message>
    <message>
        <source>Government</source>
        <comment>represents</comment>
        <translation>政府</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>represents</comment>
        <translation>部门</translation>
    </message>
    <message>
        <source>Township or subdistrict</source>
        <comment>represents</comment>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Enterprise or institution</source>
        <comment>represents</comment>
        <translation>企事业单位</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>account</comment>
        <translation>拟开设</translation>
    </message>
    <message>
        <source>Awaiting filing</source>
        <comment>account</comment>
        <translation>待备案</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>account</comment>
        <translation>正常运行</translation>
    </message>
    <message>
        <source>Updates paused</source>
        <comment>account</comment>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>account</comment>
        <translation>拟关停</translation>
    </message>
    <message>
        <source>Awaiting cancellation</source>
        <comment>account</comment>
        <translation>待注销</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>account</comment>
        <translation>已关停</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>account</comment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Ordered to close</source>
        <comment>account</comment>
        <translation>责令关停</translation>
    </message>
    <message>
        <source>Not entered</source>
        <comment>national system</comment>
        <translation>未录入</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>national system</comment>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Change to be entered</source>
        <comment>national system</comment>
        <translation>已变更待同步</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>national system</comment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>filing</comment>
        <translation>开设</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>filing</comment>
        <translation>变更</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>filing</comment>
        <translation>关停</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <comment>filing</comment>
        <translation>注销</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>filing</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>filing</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>filing</comment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>filing</comment>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>filing</comment>
        <translation>同意备案</translation>
    </message>
    <message>
        <source>In the national system</source>
        <comment>filing</comment>
        <translation>已录全国系统</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>filing</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <comment>filing</comment>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>filing</comment>
        <translation>不予备案</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>filing</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Veto</source>
        <comment>severity</comment>
        <translation>单项否决</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>severity</comment>
        <translation>突出问题</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>severity</comment>
        <translation>一般问题</translation>
    </message>
    <message>
        <source>Reminder</source>
        <comment>severity</comment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>subject</comment>
        <translation>台账</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>subject</comment>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>subject</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>subject</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>subject</comment>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>subject</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Filing</source>
        <comment>subject</comment>
        <translation>备案</translation>
    </message>
    <message>
        <source>Indicator set</source>
        <comment>subject</comment>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>subject</comment>
        <translation>季度检查</translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>subject</comment>
        <translation>检查任务</translation>
    </message>
    <message>
        <source>Checklist answer</source>
        <comment>subject</comment>
        <translation>检查项回答</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>subject</comment>
        <translation>检查问题</translation>
    </message>
    <message>
        <source>Attachment</source>
        <comment>subject</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>User</source>
        <comment>subject</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Waiver</source>
        <comment>subject</comment>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Saved view</source>
        <comment>subject</comment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Batch</source>
        <comment>subject</comment>
        <translation>批次</translation>
    </message>
    <message>
        <source>Working-day calendar</source>
        <comment>subject</comment>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>subject</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>查看人员</translation>
    </message>
    <message>
        <source>Registrar</source>
        <comment>role</comment>
        <translation>信息员</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>role</comment>
        <translation>检查员</translation>
    </message>
    <message>
        <source>Officer of the supervising unit</source>
        <comment>role</comment>
        <translation>主管单位经办</translation>
    </message>
    <message>
        <source>Leader of the supervising unit</source>
        <comment>role</comment>
        <translation>主管单位领导</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Edit accounts and units</source>
        <comment>permission</comment>
        <translation>编辑账号和单位</translation>
    </message>
    <message>
        <source>Repair what a filing governs</source>
        <comment>permission</comment>
        <translation>修正备案事项</translation>
    </message>
    <message>
        <source>Draft and submit filings</source>
        <comment>permission</comment>
        <translation>填报备案</translation>
    </message>
    <message>
        <source>Accept and review filings</source>
        <comment>permission</comment>
        <translation>受理和审核备案</translation>
    </message>
    <message>
        <source>Approve filings</source>
        <comment>permission</comment>
        <translation>批准备案</translation>
    </message>
    <message>
        <source>Run inspections</source>
        <comment>permission</comment>
        <translation>组织检查</translation>
    </message>
    <message>
        <source>Fill checklists</source>
        <comment>permission</comment>
        <translation>填写检查表</translation>
    </message>
    <message>
        <source>Report rectification</source>
        <comment>permission</comment>
        <translation>反馈整改</translation>
    </message>
    <message>
        <source>Import data</source>
        <comment>permission</comment>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Grant waivers</source>
        <comment>permission</comment>
        <translation>批准豁免</translation>
    </message>
    <message>
        <source>Administer the register</source>
        <comment>permission</comment>
        <translation>管理台账</translation>
    </message>
    <message>
        <source>Full check</source>
        <comment>inspection</comment>
        <translation>普查</translation>
    </message>
    <message>
        <source>Sample check</source>
        <comment>inspection</comment>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Self-check</source>
        <comment>inspection</comment>
        <translation>自查</translation>
    </message>
    <message>
        <source>Third-party evaluation</source>
        <comment>inspection</comment>
        <translation>第三方评估</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>inspection</comment>
        <translation>拟定</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>inspection</comment>
        <translation>已下发</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <comment>inspection</comment>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Under review</source>
        <comment>inspection</comment>
        <translation>复核</translation>
    </message>
    <message>
        <source>Results confirmed</source>
        <comment>inspection</comment>
        <translation>结果确认</translation>
    </message>
    <message>
        <source>Notice issued</source>
        <comment>inspection</comment>
        <translation>已通报</translation>
    </message>
    <message>
        <source>Rectifying</source>
        <comment>inspection</comment>
        <translation>整改</translation>
    </message>
    <message>
        <source>Re-checking</source>
        <comment>inspection</comment>
        <translation>复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>inspection</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>task</comment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>task</comment>
        <translation>已分配</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>task</comment>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>task</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>task</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>task</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>verdict</comment>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>verdict</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>verdict</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Veto item</source>
        <comment>indicator</comment>
        <translation>单项否决</translation>
    </message>
    <message>
        <source>Deduction</source>
        <comment>indicator</comment>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Bonus</source>
        <comment>indicator</comment>
        <translation>加分</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>answer</comment>
        <translation>未填</translation>
    </message>
    <message>
        <source>No problem</source>
        <comment>answer</comment>
        <translation>无问题</translation>
    </message>
    <message>
        <source>Problem found</source>
        <comment>answer</comment>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <comment>finding</comment>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Rectification reported</source>
        <comment>finding</comment>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>finding</comment>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Not rectified</source>
        <comment>finding</comment>
        <translation>整改不到位</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>found by</comment>
        <translation>人工</translation>
    </message>
    <message>
        <source>System</source>
        <comment>found by</comment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Third party</source>
        <comment>found by</comment>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>found by</comment>
        <translation>网民</translation>
    </message>
    <message>
        <source>Not graded</source>
        <comment>grade</comment>
        <translation>未评等</translation>
    </message>
    <message>
        <source>Excellent</source>
        <comment>grade</comment>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>grade</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>grade</comment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <comment>grade</comment>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>action</comment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>action</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>action</comment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>action</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <comment>action</comment>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>action</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>action</comment>
        <translation>不予备案</translation>
    </message>
    <message>
        <source>Resume updates</source>
        <comment>action</comment>
        <translation>恢复更新</translation>
    </message>
    <message>
        <source>Mark as entered nationally</source>
        <comment>action</comment>
        <translation>登记已录全国系统</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>action</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>action</comment>
        <translation>下发</translation>
    </message>
    <message>
        <source>Assign</source>
        <comment>action</comment>
        <translation>分配</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>action</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Send to review</source>
        <comment>action</comment>
        <translation>送复核</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>action</comment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>action</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>action</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Issue the notice</source>
        <comment>action</comment>
        <translation>通报</translation>
    </message>
    <message>
        <source>Start rectification</source>
        <comment>action</comment>
        <translation>进入整改</translation>
    </message>
    <message>
        <source>Start re-check</source>
        <comment>action</comment>
        <translation>开始复查</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>action</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>Report rectification</source>
        <comment>action</comment>
        <translation>反馈整改</translation>
    </message>
    <message>
        <source>Pass re-check</source>
        <comment>action</comment>
        <translation>复查通过</translation>
    </message>
    <message>
        <source>Fail re-check</source>
        <comment>action</comment>
        <translation>复查不通过</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>action</comment>
        <translation>转为正常运行</translation>
    </message>
    <message>
        <source>Pause updates</source>
        <comment>action</comment>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Close the account</source>
        <comment>action</comment>
        <translation>关停账号</translation>
    </message>
    <message>
        <source>Complete the closing</source>
        <comment>action</comment>
        <translation>完成关停</translation>
    </message>
    <message>
        <source>Record platform cancellation</source>
        <comment>action</comment>
        <translation>登记平台已注销</translation>
    </message>
    <message>
        <source>Cancel the account</source>
        <comment>action</comment>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Order the closing</source>
        <comment>action</comment>
        <translation>责令关停</translation>
    </message>
    <message>
        <source>This step isn&apos;t possible in the present state.</source>
        <comment>refusal</comment>
        <translation>当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this step.</source>
        <comment>refusal</comment>
        <translation>您的角色无权进行此操作。</translation>
    </message>
    <message>
        <source>Write your opinion first: the other side reads it.</source>
        <comment>refusal</comment>
        <translation>请先填写意见，对方将看到该意见。</translation>
    </message>
    <message>
        <source>Describe first what was done to rectify the problem.</source>
        <comment>refusal</comment>
        <translation>请先填写整改措施。</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>subject</comment>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Custody</source>
        <comment>subject</comment>
        <translation>账号责任</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <comment>person</comment>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>Head of unit</source>
        <comment>person</comment>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>Dedicated person</source>
        <comment>person</comment>
        <translation>专人负责人</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>person</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <comment>person</comment>
        <translation>初审人</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <comment>person</comment>
        <translation>复审人</translation>
    </message>
    <message>
        <source>Final reviewer</source>
        <comment>person</comment>
        <translation>终审人</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>person</comment>
        <translation>运维人员</translation>
    </message>
    <message>
        <source>Security reviewer</source>
        <comment>person</comment>
        <translation>安全保密审查员</translation>
    </message>
    <message>
        <source>On duty</source>
        <comment>person</comment>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>person</comment>
        <translation>检查员</translation>
    </message>
    <message>
        <source>Rechecker</source>
        <comment>person</comment>
        <translation>复核员</translation>
    </message>
    <message>
        <source>On post</source>
        <comment>person</comment>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Leaving soon</source>
        <comment>person</comment>
        <translation>将离岗</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>Monthly metrics</source>
        <comment>subject</comment>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Qualification</source>
        <comment>subject</comment>
        <translation>资质</translation>
    </message>
    <message>
        <source>Contract</source>
        <comment>subject</comment>
        <translation>合同</translation>
    </message>
    <message>
        <source>Value-added telecom licence</source>
        <comment>operator</comment>
        <translation>增值电信业务经营许可证</translation>
    </message>
    <message>
        <source>Internet news licence</source>
        <comment>operator</comment>
        <translation>互联网新闻信息服务许可证</translation>
    </message>
    <message>
        <source>Online audiovisual licence</source>
        <comment>operator</comment>
        <translation>信息网络传播视听节目许可证</translation>
    </message>
    <message>
        <source>Business licence</source>
        <comment>operator</comment>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Other qualification</source>
        <comment>operator</comment>
        <translation>其他资质</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>operator</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Qualification or contract missing</source>
        <comment>operator</comment>
        <translation>缺资质或合同</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>operator</comment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>operator</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>attachment</comment>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Icon</source>
        <comment>attachment</comment>
        <translation>图标</translation>
    </message>
    <message>
        <source>QR code</source>
        <comment>attachment</comment>
        <translation>二维码</translation>
    </message>
    <message>
        <source>System</source>
        <comment>subject</comment>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>juzhen::ErrorWords</name>
    <message>
        <source>“%1” isn&apos;t something the program understands. See the help for what it takes.</source>
        <translation>程序不认识“%1”。可用的写法见帮助。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there any more. Check the name, or refresh the list.</source>
        <translation>“%1”不存在或已被移走。请核对名称，或刷新列表。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>无法读取“%1”。请确认文件存在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Choose another folder, or ask for the right to write there.</source>
        <translation>无法写入“%1”。请换一个文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” wasn&apos;t written. What was there before is unchanged. Free some space and try again.</source>
        <translation>磁盘已满，“%1”未写入，原有内容没有改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a spreadsheet the program can read. Save it as .xlsx, .ods or .csv and try again.</source>
        <translation>“%1”不是程序能读取的表格。请另存为 .xlsx、.ods 或 .csv 后重试。</translation>
    </message>
    <message>
        <source>“%1” ends too early; it was probably not copied completely. Get it once more.</source>
        <translation>“%1”不完整，可能没有复制完。请重新获取该文件。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one and try again.</source>
        <translation>“%1”设有密码。请取消密码另存后重试。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than a ledger can be, so it wasn&apos;t read. Check where it comes from.</source>
        <translation>“%1”解压后远大于正常台账，未予读取。请核实文件来源。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a register of this program. Choose another file.</source>
        <translation>“%1”不是本程序的台账文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>Part of the register is damaged: %1. Nothing was changed. Go back to the last backup, or have the register checked.</source>
        <translation>台账有一部分已损坏：%1。没有作任何改动。请恢复最近的备份，或对台账进行检查。</translation>
    </message>
    <message>
        <source>The register was written by a newer version of the program (%1). Update the program to open it.</source>
        <translation>该台账由更新版本的程序写入（%1）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a register file can be damaged when several people use it. Keep it on this computer, or use a PostgreSQL server to share it.</source>
        <translation>“%1”位于网络盘上，多人使用时台账文件可能损坏。请把它放在本机，或改用 PostgreSQL 服务器共享。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program at the moment. Wait a little and try again.</source>
        <translation>“%1”正被其他程序使用。请稍候再试。</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost. What you have typed is still here. Check the network and try again.</source>
        <translation>与“%1”的连接已中断，您填写的内容仍然保留。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” in the meantime. Look at both versions before you save yours.</source>
        <translation>“%1”在此期间已被他人修改。请对照两个版本后再保存。</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this (%1). Ask the person who administers the register.</source>
        <translation>您的角色没有此项权限（%1）。请联系台账管理员。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be stored like this. Correct it and save again.</source>
        <translation>“%1”的内容不能这样保存。请更正后再保存。</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>已按您的要求停止，没有作任何改动。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your data is unchanged; the details are in the log.</source>
        <translation>程序内部出错，数据没有改动，详情见日志。</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime. Look at it again before you go on.</source>
        <translation>其间他人已修改这条记录，请重新查看后再继续。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t written: a sheet can&apos;t hold so many rows. Narrow the list and export it in parts.</source>
        <translation>“%1”没有写出：一张工作表装不下这么多行。请先筛选，再分几次导出。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t written: it would have too many sheets. Narrow the list, for example to one region.</source>
        <translation>“%1”没有写出：工作表太多。请先缩小范围，例如只选一个地区。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t written: a text is too long for a cell (%2). Shorten it and export again.</source>
        <translation>“%1”没有写出：%2 单元格放不下这么长的文字。请缩短后再导出。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be deleted: it runs accounts, has contracts, or a filing names it. End those first.</source>
        <translation>不能删除“%1”：它还在运营账号、有合同或被备案引用。请先了结这些事项。</translation>
    </message>
    <message>
        <source>“%1” was made by an earlier version of the program. It has to be brought up to date before it can be read, but it can&apos;t be written. Copy it to a folder where you may write, and open the copy.</source>
        <translation>“%1”是旧版本程序建立的，要先升级才能读取，但现在无法写入。请复制到有写入权限的文件夹，再打开复制的文件。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t attached: a file may have 20 MB. Make it smaller, or keep it elsewhere.</source>
        <translation>“%1”没有添加：单个文件不能超过 20 MB。请压缩后再添加，或另行保存。</translation>
    </message>
    <message>
        <source>“%1” is a register and isn&apos;t replaced by another file. Choose another name.</source>
        <translation>“%1”是登记簿，不会被其他文件覆盖。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>juzhen::ExportAction</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The list as shown (%1 rows)</source>
        <translation>当前列表（%1 行）</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>选中的行（%1 行）</translation>
    </message>
    <message>
        <source>Everything, whatever is filtered</source>
        <translation>全部记录（不管筛选）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument 电子表格 (*.ods)</translation>
    </message>
    <message>
        <source>With full telephone numbers, noted in the history (%1 rows)</source>
        <translation>含完整电话，记入历史（%1 行）</translation>
    </message>
</context>
<context>
    <name>juzhen::ExportCommand</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1 accounts written to %2.</source>
        <translation>已将 %1 个账号写入 %2。</translation>
    </message>
    <message>
        <source>Only accounts found by these words, as in the window.</source>
        <translation>只导出用这些词能搜索到的账号，与窗口中的搜索相同。</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx, .ods or .csv, which says how it is written.</source>
        <translation>“%1”必须以 .xlsx、.ods 或 .csv 结尾，以此决定写成哪种格式。</translation>
    </message>
    <message>
        <source>--per-unit makes several sheets, which CSV hasn&apos;t. Let the file end in .xlsx or .ods.</source>
        <translation>--per-unit 会分成多张工作表，CSV 只有一张。请让文件名以 .xlsx 或 .ods 结尾。</translation>
    </message>
    <message>
        <source>Writes the accounts to a spreadsheet (xlsx, ods or CSV).</source>
        <translation>把账号写成电子表格（xlsx、ods 或 CSV）。</translation>
    </message>
    <message>
        <source>A sheet for each host unit.</source>
        <translation>每个主办单位一张工作表。</translation>
    </message>
</context>
<context>
    <name>juzhen::FieldEditor</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>e.g. 2025-03-01</source>
        <translation>例如 2025-03-01</translation>
    </message>
</context>
<context>
    <name>juzhen::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>juzhen::FieldWords</name>
    <message>
        <source>Account name</source>
        <comment>account</comment>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>account</comment>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Account category</source>
        <comment>account</comment>
        <translation>账号类别</translation>
    </message>
    <message>
        <source>Account ID</source>
        <comment>account</comment>
        <translation>账号ID</translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>account</comment>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Verified subject</source>
        <comment>account</comment>
        <translation>认证主体</translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>account</comment>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>account</comment>
        <translation>账号状态</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>account</comment>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>account</comment>
        <translation>账号链接</translation>
    </message>
    <message>
        <source>Co-host</source>
        <comment>account</comment>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Undertaking office</source>
        <comment>account</comment>
        <translation>承办科室</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>account</comment>
        <translation>代表主体</translation>
    </message>
    <message>
        <source>Main account</source>
        <comment>account</comment>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>account</comment>
        <translation>功能类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>account</comment>
        <translation>涉及领域</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>account</comment>
        <translation>是否认证</translation>
    </message>
    <message>
        <source>Verified until</source>
        <comment>account</comment>
        <translation>认证有效期</translation>
    </message>
    <message>
        <source>Opened on</source>
        <comment>account</comment>
        <translation>开设日期</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>account</comment>
        <translation>账号简介</translation>
    </message>
    <message>
        <source>Followers</source>
        <comment>account</comment>
        <translation>粉丝量</translation>
    </message>
    <message>
        <source>Average reads</source>
        <comment>account</comment>
        <translation>平均阅读量</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <comment>account</comment>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>account</comment>
        <translation>运维人员</translation>
    </message>
    <message>
        <source>Editor&apos;s phone</source>
        <comment>account</comment>
        <translation>运维人员电话</translation>
    </message>
    <message>
        <source>Dedicated person</source>
        <comment>account</comment>
        <translation>专人负责人</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <comment>account</comment>
        <translation>初审人</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <comment>account</comment>
        <translation>复审人</translation>
    </message>
    <message>
        <source>Final reviewer</source>
        <comment>account</comment>
        <translation>终审人</translation>
    </message>
    <message>
        <source>Interaction</source>
        <comment>account</comment>
        <translation>互动功能</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>account</comment>
        <translation>办事服务功能</translation>
    </message>
    <message>
        <source>Report channel</source>
        <comment>account</comment>
        <translation>纠错举报功能</translation>
    </message>
    <message>
        <source>National system</source>
        <comment>account</comment>
        <translation>全国系统状态</translation>
    </message>
    <message>
        <source>National system number</source>
        <comment>account</comment>
        <translation>全国系统编号</translation>
    </message>
    <message>
        <source>Mobile app filing number</source>
        <comment>account</comment>
        <translation>移动应用备案编号</translation>
    </message>
    <message>
        <source>ICP number</source>
        <comment>account</comment>
        <translation>ICP备案号</translation>
    </message>
    <message>
        <source>IPv6 supported</source>
        <comment>account</comment>
        <translation>支持IPv6</translation>
    </message>
    <message>
        <source>App usable</source>
        <comment>account</comment>
        <translation>客户端可用</translation>
    </message>
    <message>
        <source>News licence</source>
        <comment>account</comment>
        <translation>互联网新闻信息服务许可证号</translation>
    </message>
    <message>
        <source>Audiovisual licence</source>
        <comment>account</comment>
        <translation>信息网络传播视听节目许可证号</translation>
    </message>
    <message>
        <source>Shown on the website</source>
        <comment>account</comment>
        <translation>已在政府网站展示</translation>
    </message>
    <message>
        <source>Last update</source>
        <comment>account</comment>
        <translation>最近更新日期</translation>
    </message>
    <message>
        <source>Status changed on</source>
        <comment>account</comment>
        <translation>状态变更日期</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <comment>account</comment>
        <translation>关停原因</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <comment>account</comment>
        <translation>密码更换日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>account</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inspection name</source>
        <comment>campaign</comment>
        <translation>检查名称</translation>
    </message>
    <message>
        <source>Quarter</source>
        <comment>campaign</comment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <comment>campaign</comment>
        <translation>检查类型</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>campaign</comment>
        <translation>检查状态</translation>
    </message>
    <message>
        <source>Indicator set</source>
        <comment>campaign</comment>
        <translation>指标体系</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>campaign</comment>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Starts on</source>
        <comment>campaign</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Ends on</source>
        <comment>campaign</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <comment>campaign</comment>
        <translation>抽样种子</translation>
    </message>
    <message>
        <source>Share drawn (per mille)</source>
        <comment>campaign</comment>
        <translation>抽取比例（‰）</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>campaign</comment>
        <translation>版次</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <comment>campaign</comment>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Seal</source>
        <comment>campaign</comment>
        <translation>封存校验值</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>task</comment>
        <translation>季度检查</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>task</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account name</source>
        <comment>task</comment>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform code</source>
        <comment>task</comment>
        <translation>平台代码</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>task</comment>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Statistics group</source>
        <comment>task</comment>
        <translation>统计分组</translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>task</comment>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Region code</source>
        <comment>task</comment>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>task</comment>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <comment>task</comment>
        <translation>行政层级</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>task</comment>
        <translation>代表主体</translation>
    </message>
    <message>
        <source>Task status</source>
        <comment>task</comment>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>Inspector</source>
        <comment>task</comment>
        <translation>检查员</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>task</comment>
        <translation>检查结论</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>task</comment>
        <translation>得分</translation>
    </message>
    <message>
        <source>Checked on</source>
        <comment>task</comment>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Last update seen</source>
        <comment>task</comment>
        <translation>检查时更新日期</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>task</comment>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>task</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>answer</comment>
        <translation>检查任务</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>answer</comment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>answer</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>answer</comment>
        <translation>处数</translation>
    </message>
    <message>
        <source>Points</source>
        <comment>answer</comment>
        <translation>分值</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>answer</comment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Link of the evidence</source>
        <comment>answer</comment>
        <translation>问题链接</translation>
    </message>
    <message>
        <source>Inspection</source>
        <comment>finding</comment>
        <translation>季度检查</translation>
    </message>
    <message>
        <source>Inspection task</source>
        <comment>finding</comment>
        <translation>检查任务</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>finding</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>finding</comment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Problem class</source>
        <comment>finding</comment>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>finding</comment>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>finding</comment>
        <translation>问题描述</translation>
    </message>
    <message>
        <source>Link of the evidence</source>
        <comment>finding</comment>
        <translation>问题链接</translation>
    </message>
    <message>
        <source>Found by</source>
        <comment>finding</comment>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>Found on</source>
        <comment>finding</comment>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Points deducted</source>
        <comment>finding</comment>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>finding</comment>
        <translation>整改状态</translation>
    </message>
    <message>
        <source>Rectify by</source>
        <comment>finding</comment>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>finding</comment>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Reported on</source>
        <comment>finding</comment>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>Re-check note</source>
        <comment>finding</comment>
        <translation>复查意见</translation>
    </message>
    <message>
        <source>Re-checked on</source>
        <comment>finding</comment>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>user</comment>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>user</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>user</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>user</comment>
        <translation>管辖地区</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>user</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>waiver</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>waiver</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Approved by</source>
        <comment>waiver</comment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Document number</source>
        <comment>waiver</comment>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <comment>waiver</comment>
        <translation>豁免理由</translation>
    </message>
    <message>
        <source>Valid through</source>
        <comment>waiver</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>view</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <comment>view</comment>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>view</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>view</comment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Kind of batch</source>
        <comment>batch</comment>
        <translation>批次类型</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>batch</comment>
        <translation>标题</translation>
    </message>
    <message>
        <source>File</source>
        <comment>batch</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Started by</source>
        <comment>batch</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Started at</source>
        <comment>batch</comment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>batch</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <comment>batch</comment>
        <translation>撤销批次</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>File type</source>
        <comment>attachment</comment>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Checksum</source>
        <comment>attachment</comment>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added by</source>
        <comment>attachment</comment>
        <translation>添加人</translation>
    </message>
    <message>
        <source>Added at</source>
        <comment>attachment</comment>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Unit name</source>
        <comment>unit</comment>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>unit</comment>
        <translation>简称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <comment>unit</comment>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>unit</comment>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <comment>unit</comment>
        <translation>行政层级</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <comment>unit</comment>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>unit</comment>
        <translation>业务领域</translation>
    </message>
    <message>
        <source>Parent unit</source>
        <comment>unit</comment>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Superior in the system</source>
        <comment>unit</comment>
        <translation>条线上级单位</translation>
    </message>
    <message>
        <source>Supervising unit</source>
        <comment>unit</comment>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>Industry department</source>
        <comment>unit</comment>
        <translation>行业主管部门</translation>
    </message>
    <message>
        <source>Vertically managed</source>
        <comment>unit</comment>
        <translation>垂直管理</translation>
    </message>
    <message>
        <source>Legal person</source>
        <comment>unit</comment>
        <translation>具备法人资格</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>unit</comment>
        <translation>单位地址</translation>
    </message>
    <message>
        <source>Leader in charge</source>
        <comment>unit</comment>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>Leader&apos;s phone</source>
        <comment>unit</comment>
        <translation>分管负责人电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>unit</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <comment>unit</comment>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Full-time staff</source>
        <comment>unit</comment>
        <translation>专职人员数</translation>
    </message>
    <message>
        <source>Annual budget (yuan)</source>
        <comment>unit</comment>
        <translation>年度经费（元）</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>unit</comment>
        <translation>单位状态</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>unit</comment>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Official order</source>
        <comment>unit</comment>
        <translation>机构序</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>unit</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contractor name</source>
        <comment>operator</comment>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <comment>operator</comment>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>operator</comment>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <comment>operator</comment>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <comment>operator</comment>
        <translation>资质</translation>
    </message>
    <message>
        <source>Qualified until</source>
        <comment>operator</comment>
        <translation>资质有效期</translation>
    </message>
    <message>
        <source>Contract until</source>
        <comment>operator</comment>
        <translation>合同期限</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <comment>operator</comment>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>operator</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filing number</source>
        <comment>filing</comment>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Kind of filing</source>
        <comment>filing</comment>
        <translation>备案类型</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filing</comment>
        <translation>备案状态</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>filing</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>filing</comment>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>filing</comment>
        <translation>申请事由</translation>
    </message>
    <message>
        <source>Announcement link</source>
        <comment>filing</comment>
        <translation>公告链接</translation>
    </message>
    <message>
        <source>Effective on</source>
        <comment>filing</comment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Successor account</source>
        <comment>filing</comment>
        <translation>承接账号</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <comment>filing</comment>
        <translation>填报人</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>filing</comment>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>filing</comment>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <comment>filing</comment>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <comment>filing</comment>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Due on</source>
        <comment>filing</comment>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>indicatorset</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>indicatorset</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <comment>indicatorset</comment>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>indicatorset</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>indicatorset</comment>
        <translation>建议稿</translation>
    </message>
    <message>
        <source>Update window (days)</source>
        <comment>indicatorset</comment>
        <translation>更新窗口（天）</translation>
    </message>
    <message>
        <source>Pass line</source>
        <comment>indicatorset</comment>
        <translation>合格线</translation>
    </message>
    <message>
        <source>Veto due (working days)</source>
        <comment>indicatorset</comment>
        <translation>否决项整改期限（工作日）</translation>
    </message>
    <message>
        <source>Other due (working days)</source>
        <comment>indicatorset</comment>
        <translation>其他问题整改期限（工作日）</translation>
    </message>
    <message>
        <source>Scored</source>
        <comment>indicatorset</comment>
        <translation>计分</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>platform</comment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>platform</comment>
        <translation>平台名称</translation>
    </message>
    <message>
        <source>English name</source>
        <comment>platform</comment>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Statistics group</source>
        <comment>platform</comment>
        <translation>统计分组</translation>
    </message>
    <message>
        <source>Finer group</source>
        <comment>platform</comment>
        <translation>细分组</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <comment>platform</comment>
        <translation>移动应用</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>platform</comment>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>platform</comment>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>platform</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Region code</source>
        <comment>region</comment>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>region</comment>
        <translation>地区名称</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>region</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Parent region</source>
        <comment>region</comment>
        <translation>上级地区</translation>
    </message>
    <message>
        <source>Functional zone</source>
        <comment>region</comment>
        <translation>功能区</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>region</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Former names</source>
        <comment>unit</comment>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>person</comment>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>person</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>person</comment>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Duties</source>
        <comment>person</comment>
        <translation>职责</translation>
    </message>
    <message>
        <source>Training record</source>
        <comment>person</comment>
        <translation>培训记录</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>person</comment>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>person</comment>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>person</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>custody</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>custody</comment>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>custody</comment>
        <translation>责任</translation>
    </message>
    <message>
        <source>From</source>
        <comment>custody</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>custody</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <comment>custody</comment>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <comment>custody</comment>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Password sealed at</source>
        <comment>custody</comment>
        <translation>密码封存处</translation>
    </message>
    <message>
        <source>Number of administrators</source>
        <comment>custody</comment>
        <translation>管理员人数</translation>
    </message>
    <message>
        <source>Owner of the bound mobile</source>
        <comment>custody</comment>
        <translation>绑定手机机主</translation>
    </message>
    <message>
        <source>Title of the reconciliation</source>
        <comment>reconciliation</comment>
        <translation>核对名称</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>reconciliation</comment>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Made at</source>
        <comment>reconciliation</comment>
        <translation>核对时间</translation>
    </message>
    <message>
        <source>Export of the national system</source>
        <comment>reconciliation</comment>
        <translation>全国系统导出文件</translation>
    </message>
    <message>
        <source>SHA-256 of the export</source>
        <comment>reconciliation</comment>
        <translation>导出文件SHA-256</translation>
    </message>
    <message>
        <source>Declarations</source>
        <comment>reconciliation</comment>
        <translation>单位申报表</translation>
    </message>
    <message>
        <source>SHA-256 of the declarations</source>
        <comment>reconciliation</comment>
        <translation>申报表SHA-256</translation>
    </message>
    <message>
        <source>Accounts of the register</source>
        <comment>reconciliation</comment>
        <translation>台账账号数</translation>
    </message>
    <message>
        <source>Accounts of the national system</source>
        <comment>reconciliation</comment>
        <translation>全国系统账号数</translation>
    </message>
    <message>
        <source>Accounts declared</source>
        <comment>reconciliation</comment>
        <translation>单位申报账号数</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>reconciliation</comment>
        <translation>三方核对</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>reconciliation</comment>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>State</source>
        <comment>reconciliation</comment>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>reconciliation</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account name</source>
        <comment>reconciliation</comment>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>reconciliation</comment>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>reconciliation</comment>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>In the register</source>
        <comment>reconciliation</comment>
        <translation>台账所载</translation>
    </message>
    <message>
        <source>In the national system</source>
        <comment>reconciliation</comment>
        <translation>全国系统所载</translation>
    </message>
    <message>
        <source>In the declaration</source>
        <comment>reconciliation</comment>
        <translation>单位申报所载</translation>
    </message>
    <message>
        <source>Row of the export</source>
        <comment>reconciliation</comment>
        <translation>导出文件行号</translation>
    </message>
    <message>
        <source>Row of the declarations</source>
        <comment>reconciliation</comment>
        <translation>申报表行号</translation>
    </message>
    <message>
        <source>Pairing with the national system</source>
        <comment>reconciliation</comment>
        <translation>与全国系统的配对</translation>
    </message>
    <message>
        <source>Pairing with the declaration</source>
        <comment>reconciliation</comment>
        <translation>与申报表的配对</translation>
    </message>
    <message>
        <source>Differs from the national system</source>
        <comment>reconciliation</comment>
        <translation>与全国系统的差异</translation>
    </message>
    <message>
        <source>Differs from the declaration</source>
        <comment>reconciliation</comment>
        <translation>与申报表的差异</translation>
    </message>
    <message>
        <source>Decisions</source>
        <comment>reconciliation</comment>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>reconciliation</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Decided by</source>
        <comment>reconciliation</comment>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <comment>reconciliation</comment>
        <translation>处理时间</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>metric</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>metric</comment>
        <translation>月份</translation>
    </message>
    <message>
        <source>Posts</source>
        <comment>metric</comment>
        <translation>发布条数</translation>
    </message>
    <message>
        <source>Originals</source>
        <comment>metric</comment>
        <translation>原创条数</translation>
    </message>
    <message>
        <source>Reposts</source>
        <comment>metric</comment>
        <translation>转载条数</translation>
    </message>
    <message>
        <source>Reposts of higher authorities</source>
        <comment>metric</comment>
        <translation>转载上级信息条数</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>metric</comment>
        <translation>阅读量</translation>
    </message>
    <message>
        <source>Likes</source>
        <comment>metric</comment>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Shares</source>
        <comment>metric</comment>
        <translation>分享数</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>metric</comment>
        <translation>评论数</translation>
    </message>
    <message>
        <source>Fans</source>
        <comment>metric</comment>
        <translation>粉丝数</translation>
    </message>
    <message>
        <source>Fans gained</source>
        <comment>metric</comment>
        <translation>粉丝净增数</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>metric</comment>
        <translation>留言数</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>metric</comment>
        <translation>答复数</translation>
    </message>
    <message>
        <source>Average hours to answer</source>
        <comment>metric</comment>
        <translation>平均答复时长（小时）</translation>
    </message>
    <message>
        <source>Videos</source>
        <comment>metric</comment>
        <translation>视频数</translation>
    </message>
    <message>
        <source>Graphics</source>
        <comment>metric</comment>
        <translation>图解数</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <comment>operator</comment>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>qualification</comment>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Kind of qualification</source>
        <comment>qualification</comment>
        <translation>资质种类</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>qualification</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>qualification</comment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>qualification</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contractor</source>
        <comment>contract</comment>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Host unit</source>
        <comment>contract</comment>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>contract</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Contract number</source>
        <comment>contract</comment>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <comment>contract</comment>
        <translation>合同金额（元）</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>contract</comment>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>contract</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Service scope</source>
        <comment>contract</comment>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <comment>contract</comment>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <comment>contract</comment>
        <translation>保密协议签订日期</translation>
    </message>
    <message>
        <source>Contractor&apos;s staff</source>
        <comment>contract</comment>
        <translation>代运营人员</translation>
    </message>
    <message>
        <source>Responsible at the host</source>
        <comment>contract</comment>
        <translation>主办单位责任人</translation>
    </message>
    <message>
        <source>Training and evaluation</source>
        <comment>contract</comment>
        <translation>培训与评价记录</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>contract</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>attachment</comment>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>juzhen::FigureWords</name>
    <message>
        <source>Platform not known</source>
        <translation>平台未知</translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation>层级未知</translation>
    </message>
    <message>
        <source>Region not known</source>
        <translation>地区未知</translation>
    </message>
    <message>
        <source>No problem class given</source>
        <translation>未注明问题类别</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>days since the last update</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>over %1 days</source>
        <translation>超过 %1 天</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 天</translation>
    </message>
</context>
<context>
    <name>juzhen::FilingForm</name>
    <message>
        <source>e.g. 2025-03-01</source>
        <translation>例如 2025-03-01</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>申请事由</translation>
    </message>
    <message>
        <source>Link of the public announcement</source>
        <translation>公告链接</translation>
    </message>
    <message>
        <source>Effective on the platform since</source>
        <translation>平台上生效日期</translation>
    </message>
    <message>
        <source>Account that takes over</source>
        <translation>承接账号</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-03-01.</source>
        <translation>这不是有效日期，请写成 2025-03-01 的形式。</translation>
    </message>
    <message>
        <source>Say why, so that the office can decide.</source>
        <translation>请说明事由，以便办公室审核。</translation>
    </message>
</context>
<context>
    <name>juzhen::FilingPanel</name>
    <message>
        <source>Steps taken</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next step due on %1</source>
        <translation>下一步期限：%1</translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation>意见：%1</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>What should the unit know?</source>
        <translation>需要告知主办单位什么？</translation>
    </message>
    <message>
        <source>The unit reads this opinion.</source>
        <translation>主办单位会看到这条意见。</translation>
    </message>
    <message>
        <source>Approve this filing?</source>
        <translation>同意这项备案吗？</translation>
    </message>
    <message>
        <source>The filing gets its number and the account changes at once.</source>
        <translation>备案将取得编号，账号随即变更。</translation>
    </message>
    <message>
        <source>Filed under %1. The account has been changed.</source>
        <translation>已备案，编号 %1，账号已变更。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>“%1” of the account is no longer what this filing starts from. Return the filing so that it can be corrected.</source>
        <translation>账号的“%1”已与本备案的变更前内容不一致，请退回备案，由单位更正。</translation>
    </message>
    <message>
        <source>Nothing changes yet: give at least one field a new value.</source>
        <translation>还没有任何变更：请至少填写一项新值。</translation>
    </message>
    <message>
        <source>The account can&apos;t have this filing now: another one is under way, or its state doesn&apos;t allow it.</source>
        <translation>该账号目前不能办理此类备案：已有备案在办，或账号状态不允许。</translation>
    </message>
    <message>
        <source>Somebody else has changed this filing while you were typing (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>您填写期间，该备案已被他人修改（%1）。请逐项选择保留哪个值；选定之前不会写入。</translation>
    </message>
    <message>
        <source>Somebody else has taken this filing a step further while you were typing (%1). It can&apos;t be edited any more.</source>
        <translation>您填写期间，该备案已被他人办理到下一步（%1），不能再修改。</translation>
    </message>
</context>
<context>
    <name>juzhen::FilingsPage</name>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>There are no filings yet.</source>
        <translation>还没有备案。</translation>
    </message>
    <message>
        <source>Open an account and choose “New filing” there.</source>
        <translation>打开一个账号，在那里选择“新建备案”。</translation>
    </message>
    <message>
        <source>%1 filings</source>
        <translation>共 %1 项备案</translation>
    </message>
    <message>
        <source>This account has a filing under way. Finish it first.</source>
        <translation>该账号有正在办理的备案，请先办结。</translation>
    </message>
    <message>
        <source>Save or discard the draft before leaving it.</source>
        <translation>请先保存或放弃草稿，再离开。</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <translation>%1：%2 +%3</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterCondition</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>Is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>搜索取值</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterValues</name>
    <message>
        <source>(Select all)</source>
        <translation>（全选）</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
</context>
<context>
    <name>juzhen::FilterWords</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>除 %1 外</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <translation>以“%1”开头</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>不为空</translation>
    </message>
</context>
<context>
    <name>juzhen::FindingPanel</name>
    <message>
        <source>Steps taken</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>已超期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>打开账号</translation>
    </message>
    <message>
        <source>What has been done about it?</source>
        <translation>采取了哪些整改措施？</translation>
    </message>
    <message>
        <source>What is still not right?</source>
        <translation>还有哪些不到位？</translation>
    </message>
</context>
<context>
    <name>juzhen::FindingWords</name>
    <message>
        <source>Nothing posted in the %1 days since the account was opened (limit %2).</source>
        <translation>开设已%1天，从未发布内容（限%2天）。</translation>
    </message>
    <message>
        <source>No update for %1 days (limit %2).</source>
        <translation>已%1天未更新（限%2天）。</translation>
    </message>
    <message>
        <source>No update for %1 days; after %2 days the account fails.</source>
        <translation>已%1天未更新，超过%2天即不合格。</translation>
    </message>
    <message>
        <source>No update for %1 days (dormant after %2): consider closing the account.</source>
        <translation>已%1天未更新（超过%2天视为僵尸号），建议关停。</translation>
    </message>
    <message>
        <source>Posted on %1, though cancelled on %2.</source>
        <translation>已于%2注销，但%1仍有发布。</translation>
    </message>
    <message>
        <source>The host unit has %1 accounts on %2, among them %3.</source>
        <translation>主办单位在%2上开设了%1个账号，另有：%3。</translation>
    </message>
    <message>
        <source>The name differs from “%1”, which the host unit uses elsewhere.</source>
        <translation>名称与主办单位在其他平台使用的“%1”不一致。</translation>
    </message>
    <message>
        <source>No host unit is recorded; every account must belong to a unit.</source>
        <translation>未登记主办单位，账号应由单位开设。</translation>
    </message>
    <message>
        <source>The verified subject “%1” looks like a person.</source>
        <translation>认证主体“%1”疑似个人。</translation>
    </message>
    <message>
        <source>The name “%1” looks like a personal account.</source>
        <translation>名称“%1”疑似个人账号。</translation>
    </message>
    <message>
        <source>The name contains “%1”, as if the account served a single campaign or task.</source>
        <translation>名称含“%1”，疑似为单项活动或专项工作单独开设。</translation>
    </message>
    <message>
        <source>The account isn&apos;t verified as an organisation&apos;s.</source>
        <translation>账号未进行机构认证。</translation>
    </message>
    <message>
        <source>The verification expired on %1.</source>
        <translation>认证已于%1到期。</translation>
    </message>
    <message>
        <source>The verified subject “%1” doesn&apos;t contain the host unit&apos;s name.</source>
        <translation>认证主体“%1”与主办单位名称不符。</translation>
    </message>
    <message>
        <source>The account is running but hasn&apos;t been entered in the national system.</source>
        <translation>账号正在运行，但未录入全国系统。</translation>
    </message>
    <message>
        <source>The account is running without an approved opening filing.</source>
        <translation>账号正在运行，但没有已同意的开设备案。</translation>
    </message>
    <message>
        <source>“%1” was changed on %2 without a change filing within %3 working days.</source>
        <translation>“%1”已于%2变更，未在%3个工作日内办理变更备案。</translation>
    </message>
    <message>
        <source>Cancelled on the platform on %1 without a cancellation filing within %2 working days.</source>
        <translation>已于%1在平台注销，未在%2个工作日内办理注销备案。</translation>
    </message>
    <message>
        <source>The host unit was changed by a filing without a public announcement.</source>
        <translation>主办单位已备案变更，但未向社会公告。</translation>
    </message>
    <message>
        <source>The mobile app has no filing number in the national app system.</source>
        <translation>移动应用没有备案编号。</translation>
    </message>
    <message>
        <source>“%1” is below county level and may not run a mobile app.</source>
        <translation>“%1”为县级以下单位，不得建设移动应用。</translation>
    </message>
    <message>
        <source>Waiting for cancellation for %1 days (limit %2).</source>
        <translation>待注销已%1天（限%2天）。</translation>
    </message>
    <message>
        <source>Serious problems in %1 of the last quarters and poor rectification: consider ordering the account to close.</source>
        <translation>近期有%1个季度存在突出问题且整改不力，建议责令关停。</translation>
    </message>
    <message>
        <source>Ordered to close, but still posted on %1.</source>
        <translation>已责令关停，但%1仍有发布。</translation>
    </message>
    <message>
        <source>Ordered to close %1 days ago, but not cancelled yet (limit %2).</source>
        <translation>责令关停已%1天，尚未注销（限%2天）。</translation>
    </message>
    <message>
        <source>The host unit “%1” was merged or abolished, but the account is still running.</source>
        <translation>主办单位“%1”已撤并，账号仍在运行。</translation>
    </message>
    <message>
        <source>An account of a government at county level or above needs a dedicated person; none is recorded.</source>
        <translation>县级以上政府主办的账号应明确专人负责，现未登记。</translation>
    </message>
    <message>
        <source>The contractor has no recorded qualification.</source>
        <translation>未登记代运营机构的资质。</translation>
    </message>
    <message>
        <source>The contractor&apos;s qualification expired on %1.</source>
        <translation>代运营机构的资质已于%1到期。</translation>
    </message>
    <message>
        <source>There is no contract with the contractor on record.</source>
        <translation>未登记代运营合同。</translation>
    </message>
    <message>
        <source>There is no confidentiality agreement with the contractor.</source>
        <translation>未与代运营机构签订保密协议。</translation>
    </message>
    <message>
        <source>The contract with the contractor expired on %1.</source>
        <translation>代运营合同已于%1到期。</translation>
    </message>
    <message>
        <source>The contract with the contractor ends on %1.</source>
        <translation>代运营合同将于%1到期。</translation>
    </message>
    <message>
        <source>The account offers no effective interaction.</source>
        <translation>账号未提供有效互动功能。</translation>
    </message>
    <message>
        <source>The app can&apos;t be downloaded or used.</source>
        <translation>移动客户端无法下载或使用。</translation>
    </message>
    <message>
        <source>The app doesn&apos;t support IPv6.</source>
        <translation>移动客户端不支持IPv6。</translation>
    </message>
    <message>
        <source>Required fields are empty (%1): %2.</source>
        <translation>有%1项必填信息未填：%2。</translation>
    </message>
    <message>
        <source>A public-service unit needs an industry department that guides it; none is recorded.</source>
        <translation>公共服务企事业单位应明确行业主管部门，现未登记。</translation>
    </message>
    <message>
        <source>%1 has no confirmed inspection.</source>
        <translation>%1没有已确认结果的检查。</translation>
    </message>
    <message>
        <source>In %1 only %2 of %3 running accounts were checked.</source>
        <translation>%1只检查了%3个运行账号中的%2个。</translation>
    </message>
    <message>
        <source>The results of %1 were confirmed %2 days ago and aren&apos;t published (limit %3).</source>
        <translation>%1检查结果确认已%2天，尚未公开（限%3天）。</translation>
    </message>
    <message>
        <source>Rectification was due on %1 and is late (days: %2).</source>
        <translation>整改期限为%1，已超期%2天。</translation>
    </message>
    <message>
        <source>Rectification was reported on %1 and not re-checked within %2 working days.</source>
        <translation>已于%1反馈整改，未在%2个工作日内复查。</translation>
    </message>
    <message>
        <source>The main account isn&apos;t shown on the government website.</source>
        <translation>主账号未在政府网站展示。</translation>
    </message>
    <message>
        <source>The account is still shown on the government website, though its status is “%1”.</source>
        <translation>账号状态为“%1”，但仍在政府网站展示。</translation>
    </message>
    <message>
        <source>%1 has no running account that stands for the government.</source>
        <translation>%1没有正在运行的政府账号。</translation>
    </message>
    <message>
        <source>%1 has %2 running accounts but no main account.</source>
        <translation>%1有%2个运行账号，但未确定主账号。</translation>
    </message>
    <message>
        <source>Not updated within the window</source>
        <translation>超期未更新</translation>
    </message>
    <message>
        <source>Update due soon</source>
        <translation>更新临期预警</translation>
    </message>
    <message>
        <source>Dormant account</source>
        <translation>长期停更（僵尸号）</translation>
    </message>
    <message>
        <source>Several accounts on one platform</source>
        <translation>同平台重复开设</translation>
    </message>
    <message>
        <source>Name differs across platforms</source>
        <translation>跨平台名称不一致</translation>
    </message>
    <message>
        <source>Possibly a personal account</source>
        <translation>疑似以个人名义开设</translation>
    </message>
    <message>
        <source>Account for a single campaign</source>
        <translation>为专项活动单独开设</translation>
    </message>
    <message>
        <source>Not in the national system</source>
        <translation>未纳入全国系统</translation>
    </message>
    <message>
        <source>Opened without filing</source>
        <translation>未备案开设</translation>
    </message>
    <message>
        <source>Change not filed in time</source>
        <translation>变更备案不及时</translation>
    </message>
    <message>
        <source>Cancelled without filing</source>
        <translation>注销关停未备案</translation>
    </message>
    <message>
        <source>No dedicated person</source>
        <translation>未明确专人负责</translation>
    </message>
    <message>
        <source>Verification missing or not matching</source>
        <translation>未机构认证或认证主体不符</translation>
    </message>
    <message>
        <source>Contractor&apos;s qualification missing or expired</source>
        <translation>代运营资质缺失或过期</translation>
    </message>
    <message>
        <source>Contract or confidentiality agreement missing</source>
        <translation>代运营合同或保密协议缺失</translation>
    </message>
    <message>
        <source>Cancellation overdue</source>
        <translation>待注销超期</translation>
    </message>
    <message>
        <source>Quarter not inspected</source>
        <translation>季度未检查</translation>
    </message>
    <message>
        <source>Inspection doesn&apos;t cover all accounts</source>
        <translation>检查未全覆盖</translation>
    </message>
    <message>
        <source>Results not published</source>
        <translation>检查结果未公开</translation>
    </message>
    <message>
        <source>Rectification overdue</source>
        <translation>整改超期</translation>
    </message>
    <message>
        <source>Rectification not re-checked</source>
        <translation>整改未复查</translation>
    </message>
    <message>
        <source>Ordered closing proposed</source>
        <translation>建议责令关停</translation>
    </message>
    <message>
        <source>Ordered closing not carried out</source>
        <translation>责令关停未执行</translation>
    </message>
    <message>
        <source>Main account not shown on the website</source>
        <translation>主账号未在网站展示</translation>
    </message>
    <message>
        <source>Stopped account still shown</source>
        <translation>已停用账号仍在展示</translation>
    </message>
    <message>
        <source>No effective interaction</source>
        <translation>无有效互动功能</translation>
    </message>
    <message>
        <source>No account of the government</source>
        <translation>县级以上政府未开设</translation>
    </message>
    <message>
        <source>No main account</source>
        <translation>未确定主账号</translation>
    </message>
    <message>
        <source>Host merged, account still running</source>
        <translation>机构撤并未处置</translation>
    </message>
    <message>
        <source>Change not announced</source>
        <translation>变更未公告</translation>
    </message>
    <message>
        <source>Mobile app not filed</source>
        <translation>移动应用未备案</translation>
    </message>
    <message>
        <source>Mobile app below county level</source>
        <translation>县级以下建设移动应用</translation>
    </message>
    <message>
        <source>App unusable or without IPv6</source>
        <translation>客户端不可用或不支持IPv6</translation>
    </message>
    <message>
        <source>Posts after cancellation</source>
        <translation>注销后仍发布</translation>
    </message>
    <message>
        <source>Required information incomplete</source>
        <translation>必填信息不完整</translation>
    </message>
    <message>
        <source>Industry department missing</source>
        <translation>行业监管缺失</translation>
    </message>
    <message>
        <source>%1 has no running account.</source>
        <translation>%1没有正常运行的账号。</translation>
    </message>
    <message>
        <source>%1 left on %2 and still holds the account (%3): hand it over.</source>
        <translation>%1已于 %2 离岗，仍担任该账号的%3，请办理交接。</translation>
    </message>
    <message>
        <source>Leaves on %1; the accounts to be handed over: %2.</source>
        <translation>将于 %1 离岗，待交接账号 %2 个。</translation>
    </message>
    <message>
        <source>Handed over to %1 on %2; the password hasn&apos;t been changed since.</source>
        <translation>已于 %2 交接给%1，此后尚未更换密码。</translation>
    </message>
    <message>
        <source>Custodian has left</source>
        <translation>责任人离岗未交接</translation>
    </message>
    <message>
        <source>Handover due</source>
        <translation>临近离岗待交接</translation>
    </message>
    <message>
        <source>Password not changed since the handover</source>
        <translation>交接后未更换密码</translation>
    </message>
    <message>
        <source>In %1 only %2 % of the posts were original (at least %3 %).</source>
        <translation>%1原创比例仅%2%（不得低于%3%）。</translation>
    </message>
    <message>
        <source>In %1 %2 % of the posts were original, in the two quarters before %3 % on average.</source>
        <translation>%1原创比例为%2%，前两个季度平均为%3%。</translation>
    </message>
    <message>
        <source>Share of originals fallen</source>
        <translation>原创比例下降</translation>
    </message>
    <message>
        <source>%1 system</source>
        <translation>%1系统</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>本台账</translation>
    </message>
    <message>
        <source>Nothing posted in the %1 days since the account was opened; after %2 days it fails.</source>
        <translation>开设%1天以来未发布内容，超过%2天即不合格。</translation>
    </message>
</context>
<context>
    <name>juzhen::FindingsPane</name>
    <message>
        <source>Fix here</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Waived findings</source>
        <translation>已豁免的发现</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待处理的发现</translation>
    </message>
    <message>
        <source>Opens the record in which this is put right (Enter)</source>
        <translation>打开处理这个问题的记录（回车）</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续期…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Your role may not waive findings.</source>
        <translation>您的角色无权豁免。</translation>
    </message>
    <message>
        <source>No more than %1 at once.</source>
        <translation>一次最多 %1 项。</translation>
    </message>
</context>
<context>
    <name>juzhen::FormIssues</name>
    <message>
        <source>To be completed.</source>
        <translation>待补全。</translation>
    </message>
</context>
<context>
    <name>juzhen::GapWords</name>
    <message>
        <source>No running account</source>
        <translation>未开设账号</translation>
    </message>
    <message>
        <source>No main account</source>
        <translation>未确定主账号</translation>
    </message>
    <message>
        <source>Several on one platform</source>
        <translation>同平台重复开设</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>名称不一致</translation>
    </message>
    <message>
        <source>No account is running here.</source>
        <translation>这里没有运行中的账号。</translation>
    </message>
    <message>
        <source>None of the %1 running accounts stands for the government.</source>
        <translation>运行中的 %1 个账号都不代表政府。</translation>
    </message>
    <message>
        <source>%1 accounts are running, none of them is the main account.</source>
        <translation>运行中的账号有 %1 个，其中没有主账号。</translation>
    </message>
    <message>
        <source>%1 accounts are running on %2: %3.</source>
        <translation>在%2上有 %1 个运行中的账号：%3。</translation>
    </message>
    <message>
        <source>%1: differing from “%2”.</source>
        <translation>%1：与“%2”不一致。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>juzhen::GapsPane</name>
    <message>
        <source>Go there</source>
        <translation>前往处理</translation>
    </message>
    <message>
        <source>Kind of gap</source>
        <translation>缺口类别</translation>
    </message>
    <message>
        <source>Opens the account or list behind the gap (Enter)</source>
        <translation>打开缺口对应的账号或清单（回车）</translation>
    </message>
    <message>
        <source>Gaps of the matrix</source>
        <translation>矩阵缺口</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>整个台账</translation>
    </message>
    <message>
        <source>All gaps (%1)</source>
        <translation>全部缺口（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no gap of this kind here.</source>
        <translation>这里没有此类缺口。</translation>
    </message>
    <message>
        <source>The matrix has no gap here.</source>
        <translation>这里的矩阵没有缺口。</translation>
    </message>
    <message>
        <source>Gaps are looked for anew whenever the register changes.</source>
        <translation>台账一有变化，缺口就重新查找。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>juzhen::HandoverDocument</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>%1; to be changed</source>
        <translation>%1（交接后须更换）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>账号链接</translation>
    </message>
    <message>
        <source>Password sealed at</source>
        <translation>密码封存处</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>密码最近更换日期</translation>
    </message>
    <message>
        <source>Handover of accounts, %1</source>
        <translation>%1账号交接单</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Handover of government new-media accounts</source>
        <translation>政务新媒体账号交接单</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The administrator changes the password of each account after the handover, seals it again and enters the day. This sheet holds no password.</source>
        <translation>交接后，由接收管理员更换各账号密码、重新封存并登记更换日期。本交接单不记载任何密码。</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>监交人</translation>
    </message>
</context>
<context>
    <name>juzhen::HandoverList</name>
    <message>
        <source>What is handed over</source>
        <translation>交接内容</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Somebody else for the selected rows</source>
        <translation>为选中的行另选接收人</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>恢复统一接收人</translation>
    </message>
    <message>
        <source>Give the selected rows the successor for all again</source>
        <translation>选中的行恢复为统一接收人</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>juzhen::HandoverPanel</name>
    <message>
        <source>e.g. transferred, retired; no password</source>
        <translation>如：调离、退休；切勿填写密码</translation>
    </message>
    <message>
        <source>Successor for all</source>
        <translation>统一接收人</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Empty when the person stays and only hands over.</source>
        <translation>只交接、不离岗的，留空。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>办理交接</translation>
    </message>
    <message>
        <source>%1 hands over</source>
        <translation>%1工作交接</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is held at present; only the last day is entered.</source>
        <translation>目前没有担任任何账号的责任人，只登记离岗日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will be handed over. All of it can be taken back as one batch.</source>
        <translation>
            <numerusform>将交接 %n 项责任。整批可以撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handover of %1</source>
        <translation>%1工作交接</translation>
    </message>
    <message>
        <source>This is no day. Write it like 2025-03-01.</source>
        <translation>日期无法识别，请写成 2025-03-01 的形式。</translation>
    </message>
    <message>
        <source>The last day lies before the first day, %1.</source>
        <translation>离岗日期早于到岗日期（%1）。</translation>
    </message>
    <message>
        <source>Handing over: %1</source>
        <translation>正在办理交接：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the rows are marked.</source>
        <translation>
            <numerusform>另有 %n 项，已在列表中标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 roles of %2 accounts were handed over.</source>
        <translation>已交接 %2 个账号的 %1 项责任。</translation>
    </message>
    <message>
        <source>%1 The passwords of %2 accounts are to be changed now.</source>
        <translation>%1请更换其中 %2 个账号的密码并登记日期。</translation>
    </message>
</context>
<context>
    <name>juzhen::HandoverWords</name>
    <message>
        <source>%1, %2: choose who takes over.</source>
        <translation>%1（%2）：请选择接收人。</translation>
    </message>
    <message>
        <source>%1, %2: nobody can hand over to themselves. Choose somebody else.</source>
        <translation>%1（%2）：不能交接给本人，请另选接收人。</translation>
    </message>
    <message>
        <source>%1, %2: %3 has left by the day of the handover. Choose somebody else.</source>
        <translation>%1（%2）：%3在交接之日已离岗，请另选接收人。</translation>
    </message>
    <message>
        <source>%1, %2: %3 does another of its three reviews, which need three different people. Choose somebody else for this role.</source>
        <translation>%1（%2）：%3已担任该账号三审中的另一审，三审须由不同的人担任，请为此项另选接收人。</translation>
    </message>
</context>
<context>
    <name>juzhen::HealthCheckPage</name>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索与筛选</translation>
    </message>
    <message>
        <source>Rules that find something</source>
        <translation>有发现的规则</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Waived findings: %1.</source>
        <translation>已豁免 %1 项。</translation>
    </message>
    <message>
        <source>Grant or cancel the waiver before closing it.</source>
        <translation>请先完成或取消豁免，再关闭。</translation>
    </message>
    <message>
        <source>%1 findings, %2 waived</source>
        <translation>发现 %1 项，已豁免 %2 项</translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <translation>%1；与%2比较</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在体检…</translation>
    </message>
    <message>
        <source>Nothing fits the search and filters.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>Use fewer words or clear a filter.</source>
        <translation>请减少搜索词或清除一个筛选条件。</translation>
    </message>
    <message>
        <source>The rules find nothing.</source>
        <translation>规则检查没有发现问题。</translation>
    </message>
    <message>
        <source>The register is checked anew whenever it changes.</source>
        <translation>台账一有变化，就会重新体检。</translation>
    </message>
    <message>
        <source>Nothing is waived.</source>
        <translation>没有豁免的发现。</translation>
    </message>
    <message>
        <source>A finding that the office accepts can be waived under “Open”.</source>
        <translation>经批准接受的问题，可在“待处理”中办理豁免。</translation>
    </message>
    <message>
        <source>No waiver is about to end.</source>
        <translation>没有即将到期的豁免。</translation>
    </message>
    <message>
        <source>Waivers stand here in their last %1 days.</source>
        <translation>豁免到期前 %1 天内显示在这里。</translation>
    </message>
    <message>
        <source>Grant or cancel the waiver before beginning another.</source>
        <translation>请先完成或取消当前的豁免，再办理下一个。</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Withdraw the waivers of %1 findings?</source>
        <translation>撤销 %1 项发现的豁免？</translation>
    </message>
    <message>
        <source>The findings are open again at once. The history keeps the waiver.</source>
        <translation>撤销后立即恢复为待处理；历史记录中保留原豁免。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Waivers withdrawn: %1.</source>
        <translation>已撤销 %1 项豁免。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>规则数值</translation>
    </message>
    <message>
        <source>Set the numbers and words of the rules</source>
        <translation>设置各项规则的数值和用词</translation>
    </message>
</context>
<context>
    <name>juzhen::HealthFilterBar</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Waiver ending</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name, pinyin initials, id or unit</source>
        <translation>按名称、拼音首字母、标识或单位搜索</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>juzhen::HistoryView</name>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Changed by a filing</source>
        <translation>经备案变更</translation>
    </message>
    <message>
        <source>Seen by an inspection</source>
        <translation>检查时所见</translation>
    </message>
    <message>
        <source>Checklist filled</source>
        <translation>已填检查表</translation>
    </message>
    <message>
        <source>Tasks made</source>
        <translation>已生成任务</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>已添加附件</translation>
    </message>
    <message>
        <source>File detached</source>
        <translation>已移除附件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>调整机构序</translation>
    </message>
    <message>
        <source>Renamed by a reorganisation</source>
        <translation>机构改革更名</translation>
    </message>
    <message>
        <source>Merged by a reorganisation</source>
        <translation>机构改革撤并</translation>
    </message>
    <message>
        <source>Split by a reorganisation</source>
        <translation>机构改革分设</translation>
    </message>
    <message>
        <source>Public list exported</source>
        <translation>导出公开名单</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定责任人</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>工作交接</translation>
    </message>
    <message>
        <source>Difference decided</source>
        <translation>处理核对差异</translation>
    </message>
    <message>
        <source>Difference left open</source>
        <translation>核对差异暂不处理</translation>
    </message>
    <message>
        <source>Pairing confirmed</source>
        <translation>确认配对</translation>
    </message>
    <message>
        <source>Pairing refused</source>
        <translation>否定配对</translation>
    </message>
    <message>
        <source>Merged with a duplicate</source>
        <translation>合并重复账号</translation>
    </message>
    <message>
        <source>Declared no duplicate</source>
        <translation>认定不是重复账号</translation>
    </message>
    <message>
        <source>File moved to the account that stays</source>
        <translation>附件转到保留的账号</translation>
    </message>
    <message>
        <source>Telephone numbers exported</source>
        <translation>导出完整电话</translation>
    </message>
</context>
<context>
    <name>juzhen::HouseChart</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, series, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportChoices</name>
    <message>
        <source>Accounts are found by</source>
        <translation>账号对应方式</translation>
    </message>
    <message>
        <source>What says that a row and an account of the register are the same</source>
        <translation>凭什么认定表中一行与台账库中的账号是同一个</translation>
    </message>
    <message>
        <source>whatever the row says best</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>platform and account ID</source>
        <translation>平台和账号ID</translation>
    </message>
    <message>
        <source>name and host unit</source>
        <translation>名称和主办单位</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>leave as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空白单元格</translation>
    </message>
    <message>
        <source>What becomes of the fields of existing records whose cell is empty</source>
        <translation>表中单元格空白时，已有记录的对应内容如何处理</translation>
    </message>
    <message>
        <source>keep what is there</source>
        <translation>保留原值</translation>
    </message>
    <message>
        <source>clear it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>有错误的行</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>单独留下</translation>
    </message>
    <message>
        <source>stop everything</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Create accounts the register lacks</source>
        <translation>为台账库没有的账号建档</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportCommand</name>
    <message>
        <source>Results need their quarter: --quarter 2025Q4.</source>
        <translation>导入检查结果须指定季度：--quarter 2025Q4。</translation>
    </message>
    <message>
        <source>--quarter is for --kind results only.</source>
        <translation>--quarter 只用于 --kind results。</translation>
    </message>
    <message>
        <source>--create-missing is for --kind results only.</source>
        <translation>--create-missing 只用于 --kind results。</translation>
    </message>
    <message>
        <source>“%1” has no column for %2 in its header, so nothing was imported.</source>
        <translation>“%1”的表头中没有“%2”列，未导入任何内容。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Dry run; nothing was written.</source>
        <translation>试运行；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>已从 %1 导入。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>added, to be completed</source>
        <translation>新增中待补充</translation>
    </message>
    <message>
        <source>Rejected because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Taken in, but</source>
        <translation>已录入，但</translation>
    </message>
    <message>
        <source>Reads a spreadsheet (xlsx, ods, xls, CSV) into the register; makes the register if there is none.</source>
        <translation>把电子表格（xlsx、ods、xls、CSV）读入台账库；没有台账库时自动建立。</translation>
    </message>
    <message>
        <source>The quarter the results are of.</source>
        <translation>检查结果所属的季度。</translation>
    </message>
    <message>
        <source>Creates the accounts that results name and the register lacks.</source>
        <translation>为结果中提到而台账库没有的账号建档。</translation>
    </message>
    <message>
        <source>Says what would be done and writes nothing.</source>
        <translation>只说明将要做什么，不写入任何内容。</translation>
    </message>
    <message>
        <source>Writes the rejected rows, each with its reason in red, to be corrected and imported again.</source>
        <translation>把退回的行写成表格，原因用红字标出，改好后可再次导入。</translation>
    </message>
    <message>
        <source>--period is for --kind metrics only.</source>
        <translation>--period只用于--kind metrics。</translation>
    </message>
    <message>
        <source>Metrics need their month: a column for it, or --period 2026-10.</source>
        <translation>运行数据需要月份：表中要有月份列，或加上--period 2026-10。</translation>
    </message>
    <message>
        <source>The month the metrics are of, where no column says it.</source>
        <translation>运行数据所属月份，用于表中没有写明月份的行。</translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 可为 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>--key is for --kind accounts only.</source>
        <translation>--key 只用于 --kind accounts。</translation>
    </message>
    <message>
        <source>--existing and --blanks are not for --kind national, which only says what is so.</source>
        <translation>--existing 和 --blanks 不用于 --kind national，它只登记全国系统中的现状。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 rows are rejected. Correct them, or leave them out with --on-rejected leave-out.</source>
        <translation>没有导入任何内容：有 %1 行不能导入。请改正，或用 --on-rejected leave-out 将其留下。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 records are in the register already. Choose with --existing update or --existing skip.</source>
        <translation>没有导入任何内容：台账库中已有 %1 条记录。请用 --existing update 或 --existing skip 选择如何处理。</translation>
    </message>
    <message>
        <source>running accounts that don&apos;t stand in the export</source>
        <translation>不在导出中的正常运行账号</translation>
    </message>
    <message>
        <source>What a row and an account have in common when they are the same: auto (the best the row says), id (platform and account ID), name (name and host unit) or link.</source>
        <translation>账号按什么对应：auto 自动、id 平台和账号ID、name 名称和主办单位、link 链接。</translation>
    </message>
    <message>
        <source>What becomes of records that exist: update (the default), skip, or stop, which imports nothing.</source>
        <translation>已有记录如何处理：update 更新（默认）、skip 跳过、stop 停止，不导入任何内容。</translation>
    </message>
    <message>
        <source>What an empty cell does to a record that exists: keep (the default) or clear.</source>
        <translation>空白单元格对已有记录：keep 保留原值（默认）、clear 清空。</translation>
    </message>
    <message>
        <source>What rows with errors do to the others: leave-out (the default) or stop, which imports nothing.</source>
        <translation>有错误的行对其他行：leave-out 单独留下（默认）、stop 停止，不导入任何内容。</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportFindings</name>
    <message>
        <source>Save the rows left out…</source>
        <translation>另存未导入的行…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Taken in with a remark</source>
        <translation>已录入但需留意</translation>
    </message>
    <message>
        <source>A sheet of those rows as they are, each with its reason in red, to be corrected and imported again</source>
        <translation>原样写出这些行，原因用红字标出，改好后可再次导入</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>未导入（%1）</translation>
    </message>
    <message>
        <source>Taken in with a remark (%1)</source>
        <translation>已录入但需留意（%1）</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 left out. %6 new units. %7 to be completed.</source>
        <translation>读取 %1 行：新增 %2，变更 %3，未变 %4，未导入 %5。新单位 %6 个，待补充 %7 个。</translation>
    </message>
    <message>
        <source>Stopped: %1 rows would be left out. Nothing can be imported before they are corrected.</source>
        <translation>已停止：有 %1 行不能导入，更正之前不会导入任何内容。</translation>
    </message>
    <message>
        <source>Stopped: %1 records are in the register already. Choose above what shall become of them.</source>
        <translation>已停止：有 %1 条记录台账库中已有，请在上方选择如何处理已有记录。</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1-未导入</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Passed over (%1)</source>
        <translation>已略过（%1）</translation>
    </message>
    <message>
        <source>Notes, totals and repeated headers, which are no records</source>
        <translation>说明、合计和重复的表头，不是记录</translation>
    </message>
    <message>
        <source>%1 rows read: %2 changed, %3 unchanged, %4 left out, to be clarified. %5 running accounts of the register don&apos;t stand in the export.</source>
        <translation>读取 %1 行：更新 %2，无变化 %3，未导入（待核实）%4。台账库中有 %5 个正常运行的账号不在导出中。</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportPage</name>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. %3 left out.</source>
        <translation>已导入：新增 %1 行，变更 %2 行，未导入 %3 行。</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>查看账号</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Take this whole import back?</source>
        <translation>撤回整批导入吗？</translation>
    </message>
    <message>
        <source>What it created is removed and what it changed gets its former values. If a record was changed since, nothing is taken back.</source>
        <translation>这批导入新建的记录将被删除，改动的字段恢复原值。如有记录此后又被修改，则全部不撤回。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>Taken back: %1 records removed, %2 restored.</source>
        <translation>已撤回：删除 %1 条记录，恢复 %2 条。</translation>
    </message>
    <message>
        <source>Nothing was taken back, because these were changed since: %1</source>
        <translation>未撤回任何内容，因为以下记录此后又被修改：%1</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>查看单位</translation>
    </message>
    <message>
        <source>Show the inspections</source>
        <translation>查看检查</translation>
    </message>
    <message>
        <source>Show the metrics</source>
        <translation>查看运行数据</translation>
    </message>
    <message>
        <source>Show the persons</source>
        <translation>查看责任人</translation>
    </message>
    <message>
        <source>Show the contractors</source>
        <translation>查看代运营机构</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportReview</name>
    <message>
        <source>Found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header from row</source>
        <translation>表头从第几行</translation>
    </message>
    <message>
        <source>to row</source>
        <translation>到第几行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns of the file and the fields they bring</source>
        <translation>文件的列及其对应字段</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No column brings %1. Choose it above its column, or correct the header rows.</source>
        <translation>没有哪一列对应“%1”。请在该列上方选择，或更正表头所在行。</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>变更：%1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Field of column “%1”</source>
        <translation>“%1”列对应的字段</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Columns as you corrected them last time. &lt;a href=&quot;words&quot;&gt;Find them by their words&lt;/a&gt;</source>
        <translation>列的对应关系沿用了您上次的更正。&lt;a href=&quot;words&quot;&gt;恢复自动识别&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, found by itself</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>The header is that of a sheet of “%1”: to import one, cancel and choose that kind.</source>
        <translation>从表头看，这像是“%1”的表格；如果是，请取消后改选该类型。</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportStart</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>导入电子表格</translation>
    </message>
    <message>
        <source>Choose a file or drop it here: xlsx, xls, ods or CSV. Nothing is written before you have seen what would happen.</source>
        <translation>选择文件或拖放到此处：xlsx、xls、ods 或 CSV。确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Inspection results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过台账。</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet, with their header</source>
        <translation>在电子表格里连同表头一起复制的行</translation>
    </message>
    <message>
        <source>Blank sheet to fill in…</source>
        <translation>下载填报模板…</translation>
    </message>
    <message>
        <source>A workbook for units, with lists to choose from and a guide; what comes back is imported as it is.</source>
        <translation>发给各单位填报的工作簿，带下拉列表和填写说明，收回后可直接导入。</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy rows with their header in a spreadsheet first.</source>
        <translation>剪贴板里没有表格。请先在电子表格里连同表头一起复制若干行。</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Blank sheet to fill in</source>
        <translation>填报模板</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 to fill in.xlsx</source>
        <translation>%1填报模板.xlsx</translation>
    </message>
    <message>
        <source>%1 is ready to be sent to the units.</source>
        <translation>%1 已生成，可以发给各单位填报。</translation>
    </message>
    <message>
        <source>What was written as a whole so far</source>
        <translation>整批写入的记录</translation>
    </message>
    <message>
        <source>Every import, bulk edit, handover and merge is kept here and can be taken back as a whole.</source>
        <translation>每次导入、批量修改、交接和合并都记在这里，可以整批撤回。</translation>
    </message>
    <message>
        <source>Take this back as a whole</source>
        <translation>整批撤回</translation>
    </message>
    <message>
        <source>Monthly metrics</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Export of the national system</source>
        <translation>全国系统导出</translation>
    </message>
</context>
<context>
    <name>juzhen::ImportWords</name>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The cell holds an error: %1. Calculate the sheet again or type the value.</source>
        <translation>单元格含有错误：%1。请重新计算表格或直接填写数值。</translation>
    </message>
    <message>
        <source>“%1” is a number that the spreadsheet has rounded. Type the id again as text.</source>
        <translation>“%1”是被电子表格取整的数字，请以文本重新填写该标识。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2025-03-01.</source>
        <translation>“%1”不是日期，请写成 2025-03-01 的形式。</translation>
    </message>
    <message>
        <source>“%1” is a day that doesn&apos;t exist.</source>
        <translation>“%1”是不存在的日期。</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>“%1”是将来的日期。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be right here.</source>
        <translation>“%1”在此处不可能正确。</translation>
    </message>
    <message>
        <source>The text has %2 characters; at most %1 are kept.</source>
        <translation>文字有 %2 个字符，最多保留 %1 个。</translation>
    </message>
    <message>
        <source>Row %1 has the same id.</source>
        <translation>与第 %1 行的标识相同。</translation>
    </message>
    <message>
        <source>Row %1 is the same account or unit.</source>
        <translation>与第 %1 行是同一账号或单位。</translation>
    </message>
    <message>
        <source>Row %1 means the same record of the register.</source>
        <translation>与第 %1 行对应台账库中的同一记录。</translation>
    </message>
    <message>
        <source>%2 accounts are called “%1”; add the unit or the id.</source>
        <translation>有 %2 个账号名为“%1”，请补充单位或标识。</translation>
    </message>
    <message>
        <source>Several units are called “%1”; add the region.</source>
        <translation>有多个单位名为“%1”，请补充地区。</translation>
    </message>
    <message>
        <source>The register has no unit called “%1”.</source>
        <translation>台账库中没有单位“%1”。</translation>
    </message>
    <message>
        <source>The register has no account called “%1”.</source>
        <translation>台账库中没有账号“%1”。</translation>
    </message>
    <message>
        <source>Nothing says whether the account passed.</source>
        <translation>没有注明是否合格。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t lie in %2.</source>
        <translation>%1 不在 %2 之内。</translation>
    </message>
    <message>
        <source>“%1” would stand above itself.</source>
        <translation>“%1”将成为自己的上级。</translation>
    </message>
    <message>
        <source>The platform “%1” isn&apos;t known; it was left empty.</source>
        <translation>不认识平台“%1”，该项留空。</translation>
    </message>
    <message>
        <source>The region “%1” isn&apos;t known; it was left empty.</source>
        <translation>不认识地区“%1”，该项留空。</translation>
    </message>
    <message>
        <source>“%1” may mean %2; it was left empty.</source>
        <translation>“%1”可能指 %2，该项留空。</translation>
    </message>
    <message>
        <source>The row says %1, the unit&apos;s name says %2.</source>
        <translation>该行写的是 %1，单位名称表明是 %2。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t known here; it was left empty.</source>
        <translation>此处不认识“%1”，该项留空。</translation>
    </message>
    <message>
        <source>“%1” is no number; it was left empty.</source>
        <translation>“%1”不是数字，该项留空。</translation>
    </message>
    <message>
        <source>“%1” may have been rounded by a spreadsheet; check it.</source>
        <translation>“%1”可能被电子表格取整过，请核对。</translation>
    </message>
    <message>
        <source>The register has “%1”, the sheet “%2”. Not changed: it needs a filing.</source>
        <translation>台账库中为“%1”，表中为“%2”。未变更：须办理备案。</translation>
    </message>
    <message>
        <source>“%1” is no problem class; it was kept as a remark.</source>
        <translation>“%1”不是问题类别，已存为备注。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>column of a sheet, and what is the matter with its cell</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>原表行号</translation>
    </message>
    <message>
        <source>Sent back because</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it like 2026-10, or choose one.</source>
        <translation>“%1”不是月份，请写成2026-10，或另行选择月份。</translation>
    </message>
    <message>
        <source>The month %1 hasn&apos;t begun.</source>
        <translation>%1这个月还没有开始。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be right: it is a part of %3, which is %2.</source>
        <translation>%1不可能正确：它不能超过%3（%2）。</translation>
    </message>
    <message>
        <source>“%1” was kept, but: %2</source>
        <translation>“%1”已照录，但请注意：%2</translation>
    </message>
    <message>
        <source>Several persons of this unit are called “%1”; add the telephone number that the register has.</source>
        <translation>该单位有多名“%1”，请填写台账库中登记的电话以便区分。</translation>
    </message>
    <message>
        <source>Several contractors are called “%1”; add the unified social credit code.</source>
        <translation>有多家代运营机构名为“%1”，请填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>Several qualifications or contracts of the contractor fit; add the number.</source>
        <translation>该机构有多项资质或合同符合，请填写编号。</translation>
    </message>
    <message>
        <source>This says which account is meant, and it is empty. Fill it in, or choose another way to find accounts.</source>
        <translation>账号按此项对应，但此处为空。请补填，或改用其他对应方式。</translation>
    </message>
    <message>
        <source>This id belongs to “%1” in the register.</source>
        <translation>台账库中这个账号ID属于“%1”。</translation>
    </message>
    <message>
        <source>By its number this is “%1” of the register, by its id “%2”.</source>
        <translation>按全国系统编号对应台账库中的“%1”，按账号ID却对应“%2”。</translation>
    </message>
    <message>
        <source>The register has no account like “%1”. To be clarified: enter it, or have it removed from the national system.</source>
        <translation>台账库中没有“%1”，待核实：补录该账号，或从全国系统中注销。</translation>
    </message>
    <message>
        <source>“%1” is no known kind of qualification; it was taken in as another one, with its name as remark.</source>
        <translation>“%1”不是已知的资质种类，已作为其他资质登记，名称记在备注中。</translation>
    </message>
    <message>
        <source>“%1” has hidden digits; the number in the register was kept.</source>
        <translation>“%1”隐去了部分数字，台账库中的号码保持不变。</translation>
    </message>
    <message>
        <source>Row %1 says “%2” here; that was taken.</source>
        <translation>第 %1 行此处为“%2”，以该行为准。</translation>
    </message>
</context>
<context>
    <name>juzhen::InspectionsPage</name>
    <message>
        <source>New inspection</source>
        <translation>新建检查</translation>
    </message>
    <message>
        <source>Inspection tasks</source>
        <translation>检查任务</translation>
    </message>
    <message>
        <source>No inspection has been made yet.</source>
        <translation>还没有开展检查。</translation>
    </message>
    <message>
        <source>Make the inspection of a quarter: every running account gets a task.</source>
        <translation>生成一个季度的检查：每个运行账号都会有一项任务。</translation>
    </message>
    <message>
        <source>This inspection has no tasks yet.</source>
        <translation>本次检查还没有任务。</translation>
    </message>
    <message>
        <source>Choose “Add new accounts” to make one for every running account.</source>
        <translation>选择“加入新账号”，为每个运行账号生成任务。</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>共 %1 项任务</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Making the inspection&apos;s tasks</source>
        <translation>正在生成检查任务</translation>
    </message>
    <message>
        <source>%1 tasks have been made.</source>
        <translation>已生成 %1 项任务。</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅显示：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::KindOption</name>
    <message>
        <source>What the rows are: accounts (the default), units, results of inspections, metrics of a month, persons, operators (contractors), or the national system&apos;s export.</source>
        <translation>表中各行是什么：accounts 账号（默认）、units 单位、results 检查结果、metrics 运行数据、persons 责任人、operators 代运营机构、national 全国系统导出。</translation>
    </message>
    <message>
        <source>--kind takes accounts, units, results, metrics, persons, operators or national, not “%1”.</source>
        <translation>--kind 可为 accounts、units、results、metrics、persons、operators 或 national，不能是“%1”。</translation>
    </message>
</context>
<context>
    <name>juzhen::LinkAssistant</name>
    <message>
        <source>The clipboard holds a link of %1: %2</source>
        <translation>剪贴板中有%1链接：%2</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用该链接</translation>
    </message>
    <message>
        <source>%1 The account has other ones, which only a filing changes.</source>
        <translation>%1账号登记的与此不同，须经备案变更。</translation>
    </message>
    <message>
        <source>Take platform and account ID from the link</source>
        <translation>按链接填写平台和账号ID</translation>
    </message>
    <message>
        <source>Take the platform from the link</source>
        <translation>按链接填写平台</translation>
    </message>
</context>
<context>
    <name>juzhen::LinkWords</name>
    <message>
        <source>Recognised: %1. The account&apos;s ID isn&apos;t in the link; type it.</source>
        <translation>已识别：%1。链接中没有账号ID，请填写。</translation>
    </message>
    <message>
        <source>Recognised: %1, account ID %2.</source>
        <translation>已识别：%1，账号ID %2。</translation>
    </message>
    <message>
        <source>This is an article or post of an account of %1, not the account&apos;s own page. Its ID isn&apos;t in the link; type it.</source>
        <translation>这是%1账号的一篇文章或一条动态，不是账号主页。其中没有账号ID，请填写。</translation>
    </message>
    <message>
        <source>This is an article or post, not the account&apos;s own page; it names the account: %1, account ID %2.</source>
        <translation>这是一篇文章或一条动态，不是账号主页；其中写明了账号：%1，账号ID %2。</translation>
    </message>
    <message>
        <source>A short link doesn&apos;t say where it leads. Open it and paste the address that is shown then.</source>
        <translation>短链接看不出指向哪里。请打开后粘贴浏览器显示的网址。</translation>
    </message>
    <message>
        <source>A short link of %1 doesn&apos;t say which account it leads to. Open it and paste the address that is shown then.</source>
        <translation>这是%1的短链接，看不出是哪个账号。请打开后粘贴浏览器显示的网址。</translation>
    </message>
    <message>
        <source>A page of %1, but not one known as an account&apos;s own. Check that it shows the account.</source>
        <translation>这是%1的页面，但不像账号主页。请核对打开后是否为该账号。</translation>
    </message>
    <message>
        <source>This is the platform&apos;s back office, which the public can&apos;t open. Paste the link of the account&apos;s own page.</source>
        <translation>这是平台的管理后台，公众打不开。请粘贴账号主页的链接。</translation>
    </message>
    <message>
        <source>This is a page to sign in. Paste the link of the account&apos;s own page.</source>
        <translation>这是登录页面。请粘贴账号主页的链接。</translation>
    </message>
    <message>
        <source>This is the platform&apos;s own page and names no account. Paste the link of the account&apos;s own page.</source>
        <translation>这是平台自己的首页，没有指明账号。请粘贴账号主页的链接。</translation>
    </message>
    <message>
        <source>This is a single article or video and doesn&apos;t say which account it belongs to. Paste the link of the account&apos;s own page.</source>
        <translation>这是单篇文章或视频，看不出属于哪个账号。请粘贴账号主页的链接。</translation>
    </message>
    <message>
        <source>Only links that begin with http:// or https:// can be kept here.</source>
        <translation>此处只能填写以 http:// 或 https:// 开头的链接。</translation>
    </message>
    <message>
        <source>This address only looks like a platform&apos;s. Don&apos;t open it; take the link from the platform itself.</source>
        <translation>这个网址只是看起来像平台的网址。请勿打开，请从平台上重新复制链接。</translation>
    </message>
</context>
<context>
    <name>juzhen::ListCopy</name>
    <message>
        <source>At most %1 rows can be copied at once. Export the list instead.</source>
        <translation>一次最多复制 %1 行，更多请使用导出。</translation>
    </message>
    <message>
        <source>%1 rows copied with their headers.</source>
        <translation>已连同表头复制 %1 行。</translation>
    </message>
</context>
<context>
    <name>juzhen::ListDocument</name>
    <message>
        <source>Nothing fits the search and filters.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>juzhen::ListPane</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name, pinyin initials, id or unit</source>
        <translation>按名称、拼音首字母、标识或单位搜索</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>重新显示整个列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Nothing fits the search and filters.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>Use fewer words or clear a filter.</source>
        <translation>请减少搜索词或清除一个筛选条件。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 rows, %2 selected</source>
        <translation>共 %1 行，已选 %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between the changes of one entry of the history</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索与筛选</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::ListPrintDialog</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>The list has been sent to the printer.</source>
        <translation>清单已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>juzhen::ListTitle</name>
    <message>
        <source>Government new-media accounts</source>
        <translation>政务新媒体账号清单</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位清单</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案清单</translation>
    </message>
    <message>
        <source>Inspection tasks</source>
        <translation>检查任务清单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人名册</translation>
    </message>
    <message>
        <source>Monthly metrics</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>代运营机构</translation>
    </message>
</context>
<context>
    <name>juzhen::ListWords</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Platform group</source>
        <translation>平台分组</translation>
    </message>
    <message>
        <source>Supervising unit in force</source>
        <translation>实际主管单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>最近到期日</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
</context>
<context>
    <name>juzhen::MainWindow</name>
    <message>
        <source>%1 — Juzhen</source>
        <translation>%1 — 矩阵</translation>
    </message>
    <message>
        <source>Juzhen</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>“%1” holds changes that aren&apos;t saved. Save or discard them first.</source>
        <translation>“%1”中有尚未保存的更改，请先保存或放弃。</translation>
    </message>
    <message>
        <source>This register can be searched, printed and exported, but not changed, because it can&apos;t be written where it lies. To work on it, copy it to a folder where you may write, and open the copy.</source>
        <translation>本台账可以查询、打印和导出，但不能修改：它所在的位置不允许写入。需要修改时，请把它复制到有写入权限的文件夹，再打开复制的文件。</translation>
    </message>
</context>
<context>
    <name>juzhen::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the manual, Enter for the next place</source>
        <translation>搜索手册，回车找下一处</translation>
    </message>
</context>
<context>
    <name>juzhen::MatrixModel</name>
    <message>
        <source>Region, unit, account</source>
        <translation>地区、单位、账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Region not known</source>
        <translation>地区未知</translation>
    </message>
    <message>
        <source>Host unit not known</source>
        <translation>主办单位未知</translation>
    </message>
    <message>
        <source>System, unit, account</source>
        <translation>系统、单位、账号</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>System not known</source>
        <translation>系统不明</translation>
    </message>
</context>
<context>
    <name>juzhen::MatrixPage</name>
    <message>
        <source>Export public list…</source>
        <translation>导出公开名单…</translation>
    </message>
    <message>
        <source>Writes a web page and JSON for the government website</source>
        <translation>写出供政府网站使用的网页和 JSON 文件</translation>
    </message>
    <message>
        <source>Your role may not export the public list.</source>
        <translation>您的角色不能导出公开名单。</translation>
    </message>
    <message>
        <source>Export gaps</source>
        <translation>导出缺口</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按块</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>按条</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Public list</source>
        <translation>公开名单</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>缺口 %1 个</translation>
    </message>
    <message>
        <source>Gaps of the matrix</source>
        <translation>矩阵缺口</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>矩阵图</translation>
    </message>
</context>
<context>
    <name>juzhen::MatrixPicture</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Platform not known</source>
        <translation>平台不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No main account</source>
        <translation>未确定主账号</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>juzhen::MatrixTree</name>
    <message>
        <source>Account matrix</source>
        <translation>账号矩阵</translation>
    </message>
</context>
<context>
    <name>juzhen::MergeForm</name>
    <message>
        <source>Save what is chosen</source>
        <translation>保存所选内容</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>返回继续填写</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>现库中</translation>
    </message>
    <message>
        <source>Typed by me</source>
        <translation>我填写的</translation>
    </message>
    <message>
        <source>%1, typed by me: %2</source>
        <translation>%1，我填写的：%2</translation>
    </message>
    <message>
        <source>%1, stored now: %2</source>
        <translation>%1，现库中：%2</translation>
    </message>
    <message>
        <source>Choose one of the two for every field in bold.</source>
        <translation>请为每个加粗的字段选择其中一个。</translation>
    </message>
</context>
<context>
    <name>juzhen::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>juzhen::MetricGridModel</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>juzhen::MetricGridView</name>
    <message>
        <source>Metrics of the month by account</source>
        <translation>各账号当月运行数据</translation>
    </message>
</context>
<context>
    <name>juzhen::MetricsCommand</name>
    <message>
        <source>Platform group</source>
        <translation>平台分组</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Share of originals</source>
        <translation>原创比例</translation>
    </message>
    <message>
        <source>Answered rate</source>
        <translation>答复率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The register has no unit called “%1”.</source>
        <translation>台账库中没有单位“%1”。</translation>
    </message>
    <message>
        <source>%1 units are called “%2”; give the full name.</source>
        <translation>有 %1 个单位叫“%2”，请写全称。</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>%1运行数据</translation>
    </message>
    <message>
        <source>The metrics of a month by platform group.</source>
        <translation>按平台分组列出某月的运行数据。</translation>
    </message>
    <message>
        <source>Only of this unit&apos;s accounts.</source>
        <translation>只统计该单位的账号。</translation>
    </message>
</context>
<context>
    <name>juzhen::MetricsPage</name>
    <message>
        <source>Monthly metrics %1</source>
        <translation>运行数据%1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一个月</translation>
    </message>
    <message>
        <source>%1 running accounts, the figures of %2 faint beside</source>
        <translation>%1 个运行中的账号，旁边浅色数字为%2的数据</translation>
    </message>
    <message>
        <source>%1 cells filled. Nothing is stored before you save.</source>
        <translation>已填入 %1 个单元格，保存后才会写入。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before going to another month.</source>
        <translation>请先保存或放弃已录入的内容，再切换月份。</translation>
    </message>
    <message>
        <source>%1 of %2 accounts entered</source>
        <translation>已录入 %1 个，共 %2 个账号</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>%1运行数据</translation>
    </message>
    <message>
        <source>Metrics of %1 accounts stored.</source>
        <translation>已保存 %1 个账号的运行数据。</translation>
    </message>
</context>
<context>
    <name>juzhen::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>juzhen::NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Juzhen</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Register, view, help</source>
        <translation>台账、视图、帮助</translation>
    </message>
</context>
<context>
    <name>juzhen::NewUnit</name>
    <message>
        <source>“%1” was added to the units.</source>
        <translation>已在单位中新增“%1”。</translation>
    </message>
    <message>
        <source>“%1” (%2) was added to the units.</source>
        <translation>已在单位中新增“%1”（%2）。</translation>
    </message>
    <message>
        <source>The name of a unit has at most %1 characters.</source>
        <translation>单位名称最多 %1 个字。</translation>
    </message>
    <message>
        <source>New unit “%1”</source>
        <extracomment>in the list of units, when none fits what was typed</extracomment>
        <translation>新增单位“%1”</translation>
    </message>
</context>
<context>
    <name>juzhen::NumberWords</name>
    <message>
        <source>0</source>
        <comment>ten thousands</comment>
        <extracomment>1 when large counts are written in units of ten thousand, else 0</extracomment>
        <translation>1</translation>
    </message>
    <message>
        <source>%1 × 10,000</source>
        <comment>ten thousands</comment>
        <extracomment>a count in units of ten thousand</extracomment>
        <translation>%1万</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>day</comment>
        <extracomment>a day as QDate::toString() writes it</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <comment>moment</comment>
        <extracomment>a moment as QDateTime::toString() writes it</extracomment>
        <translation>yyyy年M月d日 hh:mm</translation>
    </message>
    <message>
        <source>Q1 %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>Q2 %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>Q3 %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>Q4 %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>enumeration</comment>
        <extracomment>stands between the parts of an enumeration</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>yyyy-MM</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorContracts</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>About</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>保密协议</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>新增合同</translation>
    </message>
    <message>
        <source>No contract is recorded. Whoever has an account run by others needs one, with a confidentiality agreement (R-15).</source>
        <translation>没有登记合同。账号交由他人运营的，须有合同和保密协议（R-15）。</translation>
    </message>
    <message>
        <source>All accounts it runs</source>
        <translation>其运营的全部账号</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无编号</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorForm</name>
    <message>
        <source>Contractor</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorPanel</name>
    <message>
        <source>Data</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>新代运营机构</translation>
    </message>
    <message>
        <source>This contractor runs no accounts.</source>
        <translation>该机构没有运营账号。</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The contractor “%1” and its qualifications will be deleted.</source>
        <translation>将删除代运营机构“%1”及其资质。</translation>
    </message>
    <message>
        <source>The history keeps what they said.</source>
        <translation>历史记录里仍保留其内容。</translation>
    </message>
    <message>
        <source>Somebody else has changed this contractor while you were typing (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>您输入期间，别人改动了该机构（%1）。请选择要保存的内容，此前不会写入。</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorQualifications</name>
    <message>
        <source>Qualification</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add qualification</source>
        <translation>新增资质</translation>
    </message>
    <message>
        <source>No qualification is recorded. Contractors must be qualified (R-14).</source>
        <translation>没有登记资质。代运营机构须具备资质（R-14）。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorRecords</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>将删除“%1”。</translation>
    </message>
    <message>
        <source>The history keeps what it said.</source>
        <translation>历史记录里仍保留其内容。</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorsCommand</name>
    <message>
        <source>Contractor</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>What runs out</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Contractors on %1: %2</source>
        <translation>%1 代运营机构：%2</translation>
    </message>
    <message>
        <source>Lists the contractors and what of them runs out.</source>
        <translation>列出代运营机构及其到期事项。</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>已将 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>Writes them with their qualifications and contracts to a spreadsheet that an import reads back.</source>
        <translation>连同资质和合同写成表格，可再导入。</translation>
    </message>
</context>
<context>
    <name>juzhen::OperatorsPage</name>
    <message>
        <source>Add contractor</source>
        <translation>新增代运营机构</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>There are no contractors yet.</source>
        <translation>还没有代运营机构。</translation>
    </message>
    <message>
        <source>Add the first contractor by hand; an import of accounts adds those it names.</source>
        <translation>可手工新增；导入账号时会自动加入其中提到的机构。</translation>
    </message>
    <message>
        <source>%1 contractors</source>
        <translation>%1 家机构</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>代运营机构</translation>
    </message>
    <message>
        <source>Save or discard what you typed before closing the contractor.</source>
        <translation>关闭前请先保存或放弃已输入的内容。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before going to another contractor.</source>
        <translation>查看其他机构前请先保存或放弃已输入的内容。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before adding a contractor.</source>
        <translation>新增机构前请先保存或放弃已输入的内容。</translation>
    </message>
    <message>
        <source>Contractors with contracts</source>
        <translation>代运营机构及合同</translation>
    </message>
    <message>
        <source>With their qualifications and contracts, as an import reads them</source>
        <translation>连同资质和合同（可修改后再导入）</translation>
    </message>
</context>
<context>
    <name>juzhen::PageFrame</name>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>juzhen::Pages</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>三方核对</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Monthly metrics</source>
        <translation>运行数据</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>代运营机构</translation>
    </message>
</context>
<context>
    <name>juzhen::PersonAccounts</name>
    <message>
        <source>Show in accounts</source>
        <translation>在账号页查看</translation>
    </message>
    <message>
        <source>Accounts of the person</source>
        <translation>担任责任人的账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Password sealed at</source>
        <translation>密码封存处</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>密码更换日期</translation>
    </message>
    <message>
        <source>Handover sheet of</source>
        <translation>交接单日期</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>to be changed since %1</source>
        <translation>自 %1 起待更换</translation>
    </message>
    <message>
        <source>Nothing is held at present.</source>
        <translation>目前没有担任任何账号的责任人。</translation>
    </message>
    <message numerus="yes">
        <source>Roles of %n account(s) at present</source>
        <translation>
            <numerusform>现任 %n 个账号的责任人</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>%1负责的账号</translation>
    </message>
</context>
<context>
    <name>juzhen::PersonChoices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>juzhen::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责与培训</translation>
    </message>
    <message>
        <source>Time on post</source>
        <translation>在岗时间</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Never write a password or the number of an identity card here.</source>
        <translation>切勿填写密码或身份证号码。</translation>
    </message>
    <message>
        <source>To be completed.</source>
        <translation>待补充。</translation>
    </message>
</context>
<context>
    <name>juzhen::PersonPanel</name>
    <message>
        <source>Data</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>账号与责任</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交接…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新责任人</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>离岗日期 %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this person while you were typing (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>您填写期间，他人已修改该责任人（%1）。请选择要保存的内容，确认前不会写入。</translation>
    </message>
</context>
<context>
    <name>juzhen::PersonsPage</name>
    <message>
        <source>Add person</source>
        <translation>新增责任人</translation>
    </message>
    <message>
        <source>Take over from accounts</source>
        <translation>从账号提取</translation>
    </message>
    <message>
        <source>Make responsible persons out of the names that the accounts hold</source>
        <translation>根据账号中已填的姓名建立责任人</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>There are no responsible persons yet.</source>
        <translation>还没有责任人。</translation>
    </message>
    <message>
        <source>Take over the names that the accounts hold, or add the first person by hand.</source>
        <translation>可从账号中已填的姓名提取，或手工新增。</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Save or discard what you typed before closing the person.</source>
        <translation>关闭前，请先保存或放弃对该责任人的修改。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before going to another person.</source>
        <translation>查看其他责任人前，请先保存或放弃当前修改。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before adding a person.</source>
        <translation>新增责任人前，请先保存或放弃当前修改。</translation>
    </message>
</context>
<context>
    <name>juzhen::PictureCanvas</name>
    <message>
        <source>Picture of the matrix</source>
        <translation>矩阵图</translation>
    </message>
</context>
<context>
    <name>juzhen::PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>juzhen::PictureField</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first, or choose a file.</source>
        <translation>剪贴板中没有图片。请先复制一张，或选择文件。</translation>
    </message>
</context>
<context>
    <name>juzhen::PicturePane</name>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Choose a region, system or unit.</source>
        <translation>请选择地区、系统或单位。</translation>
    </message>
    <message>
        <source>Its matrix is drawn with the main account in the middle.</source>
        <translation>将画出它的矩阵，主账号居中。</translation>
    </message>
    <message>
        <source>%1 has no account.</source>
        <translation>%1没有账号。</translation>
    </message>
    <message>
        <source>Accounts that are closed or cancelled aren&apos;t drawn.</source>
        <translation>已关停和已注销的账号不画。</translation>
    </message>
    <message>
        <source>%1 has %2 accounts, too many for one picture.</source>
        <translation>%1有 %2 个账号，一张图画不下。</translation>
    </message>
    <message>
        <source>Choose a region or unit below it; up to %1 accounts can be drawn.</source>
        <translation>请选择下级地区或单位；一张图最多画 %1 个账号。</translation>
    </message>
    <message>
        <source>Save the picture of the matrix</source>
        <translation>保存矩阵图</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Matrix of %1</source>
        <translation>%1矩阵图</translation>
    </message>
</context>
<context>
    <name>juzhen::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>juzhen::PrintButton</name>
    <message>
        <source>Print preview of the list as shown</source>
        <translation>按当前显示打印预览</translation>
    </message>
    <message>
        <source>At most %1 rows are printed. Narrow the list, or export it.</source>
        <translation>一次最多打印 %1 行，请缩小范围或使用导出。</translation>
    </message>
</context>
<context>
    <name>juzhen::PrintQuestion</name>
    <message>
        <source>Save PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>juzhen::ProblemWords</name>
    <message>
        <source>“%1” is still to be filled in.</source>
        <translation>“%1”待补充。</translation>
    </message>
    <message>
        <source>“%1” is too long; shorten it.</source>
        <translation>“%1”过长，请缩短。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t written in the form it needs.</source>
        <translation>“%1”格式不正确。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a phone number.</source>
        <translation>“%1”不是有效的电话号码。</translation>
    </message>
    <message>
        <source>“%1” lacks the area code.</source>
        <translation>“%1”缺少区号。</translation>
    </message>
    <message>
        <source>“%1” has a typing error: its check digit doesn&apos;t fit.</source>
        <translation>“%1”有误：校验位不符。</translation>
    </message>
    <message>
        <source>“%1” was rounded by a spreadsheet and its digits are lost; type it again from the source.</source>
        <translation>“%1”已被电子表格改成近似数，原数字丢失，请按原件重新填写。</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>“%1”晚于今天。</translation>
    </message>
    <message>
        <source>“%1” has passed.</source>
        <translation>“%1”已过期。</translation>
    </message>
    <message>
        <source>“%1” names a person who does another of the three reviews.</source>
        <translation>“%1”与另一审的审核人是同一人。</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t contain the host unit&apos;s name.</source>
        <translation>“%1”不含主办单位名称。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be below zero.</source>
        <translation>“%1”不能为负数。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a platform the register knows.</source>
        <translation>“%1”不在平台目录中。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t one of the words to choose from.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a region the register knows.</source>
        <translation>“%1”不在行政区划目录中。</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t fit the unit&apos;s region.</source>
        <translation>“%1”与单位所在地区不符。</translation>
    </message>
    <message>
        <source>“%1” must be a general office of the same level.</source>
        <translation>“%1”应为同级政府办公厅（室）。</translation>
    </message>
    <message>
        <source>“%1” would put the unit above itself.</source>
        <translation>“%1”会使单位成为自己的上级。</translation>
    </message>
    <message>
        <source>“%1” belongs to another unit of the region already.</source>
        <translation>“%1”与本地区另一单位重名。</translation>
    </message>
    <message>
        <source>“%1” lies before the first day.</source>
        <translation>“%1”早于开始日期。</translation>
    </message>
    <message>
        <source>“%1” holds the number of an identity card, which the register never keeps. Delete it.</source>
        <translation>“%1”含有身份证号码，台账不保存身份证号码，请删除。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be more than the total that it is a part of.</source>
        <translation>“%1”不能大于它所属的总数。</translation>
    </message>
    <message>
        <source>“%1” must come after the first day.</source>
        <translation>“%1”必须晚于开始日期。</translation>
    </message>
</context>
<context>
    <name>juzhen::PublicListModel</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>原名称</translation>
    </message>
</context>
<context>
    <name>juzhen::PublicListPane</name>
    <message>
        <source>The files also tell the changes</source>
        <translation>文件中写明与上次名单相比的变化</translation>
    </message>
    <message>
        <source>Public list</source>
        <translation>公开名单</translation>
    </message>
    <message>
        <source>There is no running main account.</source>
        <translation>没有运行中的主账号。</translation>
    </message>
    <message>
        <source>Accounts marked as main account in their form stand here.</source>
        <translation>表单中标为主账号的账号列在这里。</translation>
    </message>
    <message>
        <source>%1 main accounts are running.</source>
        <translation>运行中的主账号 %1 个。</translation>
    </message>
    <message>
        <source>%1 Last exported on %2 by %3. %4</source>
        <translation>%1上次导出：%2，%3。%4</translation>
    </message>
    <message>
        <source>%1 No list has been exported yet.</source>
        <translation>%1尚未导出过名单。</translation>
    </message>
    <message>
        <source>Left out, because the name looks like a person&apos;s: %1</source>
        <translation>未列入，名称疑似个人姓名：%1</translation>
    </message>
    <message>
        <source>Folder for the public list</source>
        <translation>公开名单存放的文件夹</translation>
    </message>
    <message>
        <source>Writing the public list</source>
        <translation>正在写公开名单</translation>
    </message>
    <message>
        <source>Public list of %1 main accounts written to %2. %3</source>
        <translation>公开名单（主账号 %1 个）已写入%2。%3</translation>
    </message>
    <message>
        <source>With vertically managed units</source>
        <translation>含垂直管理单位</translation>
    </message>
    <message>
        <source>They follow the superior of their own system, whose list they stand on.</source>
        <translation>垂直管理单位随本系统上级公开，列在其上级的名单里。</translation>
    </message>
</context>
<context>
    <name>juzhen::PublicWords</name>
    <message>
        <source>Public list of government new-media accounts</source>
        <translation>政务新媒体公开名单</translation>
    </message>
    <message>
        <source>Main accounts: %1. As of %2.</source>
        <translation>主账号 %1 个，截至%2。</translation>
    </message>
    <message>
        <source>No main account is running at present.</source>
        <translation>目前没有运行中的主账号。</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>跳到名单</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Updates are paused</source>
        <translation>暂停更新</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Icon of “%1” on %2</source>
        <translation>%2“%1”的图标</translation>
    </message>
    <message>
        <source>QR code of “%1” on %2</source>
        <translation>%2“%1”的二维码</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化情况</translation>
    </message>
    <message>
        <source>Changes since the list of %1:</source>
        <translation>与%1的名单相比：</translation>
    </message>
    <message>
        <source>This is the first list.</source>
        <translation>这是第一份名单。</translation>
    </message>
    <message>
        <source>Nothing was added, removed or renamed.</source>
        <translation>没有新增、移除或更名。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，原名：%2</translation>
    </message>
    <message>
        <source>Added: %1, removed: %2, renamed: %3.</source>
        <translation>新增 %1 个，移除 %2 个，更名 %3 个。</translation>
    </message>
    <message>
        <source>Left out, because their units follow the superior of their own system: %1.</source>
        <translation>未列入垂直管理单位的主账号 %1 个，它们随本系统上级公开。</translation>
    </message>
</context>
<context>
    <name>juzhen::PublishCommand</name>
    <message>
        <source>Say where to write the list: --output DIR.</source>
        <translation>请用 --output 文件夹 指明名单写到哪里。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Main accounts: %1.</source>
        <translation>主账号：%1 个。</translation>
    </message>
    <message>
        <source>Left out, because the name looks like a person&apos;s: %1</source>
        <translation>未列入，名称疑似个人姓名：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::QuarterChooser</name>
    <message>
        <source>Earlier quarter</source>
        <translation>上一季度</translation>
    </message>
    <message>
        <source>Later quarter</source>
        <translation>下一季度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
</context>
<context>
    <name>juzhen::QuarterCommand</name>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号数</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>confirmed results</source>
        <translation>已确认的结果</translation>
    </message>
    <message>
        <source>results so far</source>
        <translation>目前的结果</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Prints the figures of a quarter, such as 2025Q4.</source>
        <translation>输出一个季度的数据，例如 2025Q4。</translation>
    </message>
</context>
<context>
    <name>juzhen::QuarterReport</name>
    <message>
        <source>Results of the inspection of government new media, 
quarter %2 of %1</source>
        <comment>a line feed where the title may break</comment>
        <translation>关于%1年第%2季度
政务新媒体检查情况的通报</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Sample data, for trying out only</source>
        <translation>示例数据，仅供试用</translation>
    </message>
    <message>
        <source>Provisional: the quarter has not been confirmed</source>
        <translation>暂定数据：本季度结果尚未确认</translation>
    </message>
    <message>
        <source>Amended edition %1</source>
        <translation>更正版第 %1 版</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>1</source>
        <comment>section</comment>
        <translation>一</translation>
    </message>
    <message>
        <source>2</source>
        <comment>section</comment>
        <translation>二</translation>
    </message>
    <message>
        <source>3</source>
        <comment>section</comment>
        <translation>三</translation>
    </message>
    <message>
        <source>4</source>
        <comment>section</comment>
        <translation>四</translation>
    </message>
    <message>
        <source>5</source>
        <comment>section</comment>
        <translation>五</translation>
    </message>
    <message>
        <source>6</source>
        <comment>section</comment>
        <translation>六</translation>
    </message>
    <message>
        <source>7</source>
        <comment>section</comment>
        <translation>七</translation>
    </message>
    <message>
        <source>8</source>
        <comment>section</comment>
        <translation>八</translation>
    </message>
    <message>
        <source>9</source>
        <comment>section</comment>
        <translation>九</translation>
    </message>
    <message>
        <source>10</source>
        <comment>section</comment>
        <translation>十</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>section number and heading</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Overall situation</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>In quarter %2 of %1, %3 accounts of government new media were running; %4 of them were checked, a coverage of %5.</source>
        <translation>%1年第%2季度，运行的政务新媒体账号 %3 个，检查 %4 个，覆盖率 %5。</translation>
    </message>
    <message>
        <source>%1 accounts passed and %2 failed; the pass rate was %3.</source>
        <translation>合格 %1 个，不合格 %2 个，合格率 %3。</translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1; it has risen by %2 percentage points.</source>
        <translation>上季度合格率为 %1，本季度上升 %2 个百分点。</translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1; it has fallen by %2 percentage points.</source>
        <translation>上季度合格率为 %1，本季度下降 %2 个百分点。</translation>
    </message>
    <message>
        <source>The pass rate of the quarter before was %1 as well.</source>
        <translation>与上季度合格率 %1 持平。</translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1; it has risen by %2 percentage points.</source>
        <translation>上年同期合格率为 %1，本季度上升 %2 个百分点。</translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1; it has fallen by %2 percentage points.</source>
        <translation>上年同期合格率为 %1，本季度下降 %2 个百分点。</translation>
    </message>
    <message>
        <source>The pass rate of the same quarter last year was %1 as well.</source>
        <translation>与上年同期合格率 %1 持平。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Figures of the quarter compared</source>
        <translation>季度数据对比</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Quarter before</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Same quarter last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <translation>yyyy年M月d日 hh:mm</translation>
    </message>
    <message>
        <source>Figures up to %1.</source>
        <translation>数据截至 %1。</translation>
    </message>
    <message>
        <source>Source: %1. Figures up to %2.</source>
        <translation>来源：%1。数据截至 %2。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Results by platform, level and region</source>
        <translation>分平台、层级和地区的结果</translation>
    </message>
    <message>
        <source>Results by platform</source>
        <translation>分平台结果</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Results by level</source>
        <translation>分层级结果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Results by region</source>
        <translation>分地区结果</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Main problems</source>
        <translation>主要问题</translation>
    </message>
    <message>
        <source>No problems were found in this quarter.</source>
        <translation>本季度没有发现问题。</translation>
    </message>
    <message>
        <source>Problem classes</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Accounts met</source>
        <translation>涉及账号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account and platform</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(%1) %2: %3 accounts</source>
        <comment>number, problem, count</comment>
        <translation>（%1）%2：%3 个账号</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of accounts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Accounts of government new media that failed</source>
        <translation>不合格政务新媒体名单</translation>
    </message>
    <message>
        <source>No account failed in this quarter.</source>
        <translation>本季度没有不合格账号。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform type</source>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>What it failed for</source>
        <translation>不合格情形</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现时间</translation>
    </message>
</context>
<context>
    <name>juzhen::QuarterTables</name>
    <message>
        <source>Totals</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>By platform</source>
        <translation>分平台</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>分层级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>分地区</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>%1 (sample data)</source>
        <translation>%1（示例数据）</translation>
    </message>
    <message>
        <source>%1, %2; %3, read on %4</source>
        <comment>table, quarter, register, moment</comment>
        <translation>%1，%2；%3，读取于 %4</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Coverage (%)</source>
        <translation>覆盖率（%）</translation>
    </message>
    <message>
        <source>Pass rate (%)</source>
        <translation>合格率（%）</translation>
    </message>
    <message>
        <source>Problem classes</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Accounts met</source>
        <translation>涉及账号</translation>
    </message>
    <message>
        <source>Accounts that failed</source>
        <translation>不合格账号</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名称</translation>
    </message>
    <message>
        <source>Platform type</source>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>What it failed for</source>
        <translation>不合格情形</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现时间</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconcileCommand</name>
    <message>
        <source>“%1” has no column for %2 in its header, so nothing was compared.</source>
        <translation>“%1”的表头中没有“%2”列，未进行核对。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>已配对</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Not compared because</source>
        <translation>未核对原因</translation>
    </message>
    <message>
        <source>Name the export of the national reporting system: --national FILE.</source>
        <translation>请指定全国政务新媒体信息报送系统的导出文件：--national 文件。</translation>
    </message>
    <message>
        <source>Compares the register with an export of the national reporting system and with what units declare; changes nothing.</source>
        <translation>将台账与全国政务新媒体信息报送系统导出、单位申报表进行核对，不改动台账。</translation>
    </message>
    <message>
        <source>The export of the national reporting system (xlsx, ods, xls, CSV).</source>
        <translation>全国政务新媒体信息报送系统的导出文件（xlsx、ods、xls、CSV）。</translation>
    </message>
    <message>
        <source>The declarations of the units, in one sheet.</source>
        <translation>单位申报表，各单位汇总在一张表中。</translation>
    </message>
    <message>
        <source>Folder for the table of differences, a sheet for each unit.</source>
        <translation>差异核对表的存放文件夹，每个单位一张工作表。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationDetail</name>
    <message>
        <source>Register is right</source>
        <translation>以台账为准</translation>
    </message>
    <message>
        <source>National system is right</source>
        <translation>以全国系统为准</translation>
    </message>
    <message>
        <source>Declaration is right</source>
        <translation>以单位申报为准</translation>
    </message>
    <message>
        <source>Leave open…</source>
        <translation>暂不处理…</translation>
    </message>
    <message>
        <source>Same account</source>
        <translation>是同一账号</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一账号</translation>
    </message>
    <message>
        <source>The sides beside each other</source>
        <translation>三方信息对照</translation>
    </message>
    <message>
        <source>Choose an account in the list.</source>
        <translation>请在列表中选择账号。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationFile</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1: choose file</source>
        <translation>%1：选择文件</translation>
    </message>
    <message>
        <source>%1: remove the file</source>
        <translation>%1：移除文件</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>文件各列及其含义</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>电子表格 (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在读取%1…</translation>
    </message>
    <message>
        <source>%1: check what the columns mean. Columns without a meaning are not compared.</source>
        <translation>%1：请核对各列含义，未指定含义的列不参与核对。</translation>
    </message>
    <message>
        <source>%1: no column is known to be %2. Choose it below.</source>
        <translation>%1：未识别出“%2”列，请在下方指定。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationPage</name>
    <message>
        <source>Other reconciliation</source>
        <translation>其他核对</translation>
    </message>
    <message>
        <source>Record as entered…</source>
        <translation>登记为已录入…</translation>
    </message>
    <message>
        <source>Notes for every account that the national system has that it is entered there, with its number</source>
        <translation>将全国系统中已有的账号登记为已录入，并记下全国系统编号</translation>
    </message>
    <message>
        <source>Comparing the register</source>
        <translation>正在核对台账</translation>
    </message>
    <message>
        <source>%1 rows of the files could not be understood and were not compared, the first in row %2.</source>
        <translation>文件中有 %1 行无法识别，未参与核对，首行为第 %2 行。</translation>
    </message>
    <message>
        <source>Recorded as entered in the national system</source>
        <translation>登记为全国系统已录入</translation>
    </message>
    <message>
        <source>Record as entered</source>
        <translation>登记为已录入</translation>
    </message>
    <message>
        <source>Record every paired account as entered?</source>
        <translation>将所有已配对的账号登记为已录入？</translation>
    </message>
    <message>
        <source>Accounts that the export surely has get the state “entered” and, where the export has it, the number there. This is one batch and can be taken back under Import.</source>
        <translation>导出文件中确有的账号，其全国系统状态改为“已录入”；导出文件带有编号的，一并记下编号。本次操作为一个批次，可在“导入”页整批撤回。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accounts changed: %1.</source>
        <translation>已更新账号 %1 个。</translation>
    </message>
    <message>
        <source>At most %1 lines are printed. Export the table instead.</source>
        <translation>最多打印 %1 行，请改为导出表格。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationStart</name>
    <message>
        <source>Export of the national reporting system</source>
        <translation>全国政务新媒体信息报送系统导出</translation>
    </message>
    <message>
        <source>Choose the file or drop it here: xlsx, xls, ods or CSV, with any order of columns.</source>
        <translation>选择文件或将其拖到此处：xlsx、xls、ods或CSV，列的顺序不限。</translation>
    </message>
    <message>
        <source>Declarations of the units</source>
        <translation>单位申报表</translation>
    </message>
    <message>
        <source>Choose the file or drop it here, all units in one sheet. It may be left out.</source>
        <translation>选择文件或将其拖到此处，各单位汇总在一张表中；没有可不选。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>开始核对</translation>
    </message>
    <message>
        <source>Reconciliations so far</source>
        <translation>历次核对</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Nothing has been reconciled yet.</source>
        <translation>尚未进行过核对。</translation>
    </message>
    <message>
        <source>Choose the export of the national system above and compare it with the register.</source>
        <translation>请在上方选择全国系统导出文件，与台账进行核对。</translation>
    </message>
    <message>
        <source>Needs the right to import data, which your roles lack.</source>
        <translation>需要导入数据的权限，您的角色不具备。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationWords</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台类型</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>核对项</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>处理状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>差异核对表</translation>
    </message>
    <message>
        <source>No host unit</source>
        <translation>未填主办单位</translation>
    </message>
    <message>
        <source>In agreement</source>
        <translation>核对一致</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>存在差异</translation>
    </message>
    <message>
        <source>Proposed pairings</source>
        <translation>疑似同一账号</translation>
    </message>
    <message>
        <source>Only in the register</source>
        <translation>仅台账有</translation>
    </message>
    <message>
        <source>Only in the national system</source>
        <translation>仅全国系统有</translation>
    </message>
    <message>
        <source>Only declared</source>
        <translation>仅单位申报有</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>Own register</source>
        <translation>本级台账</translation>
    </message>
    <message>
        <source>National system</source>
        <translation>全国系统</translation>
    </message>
    <message>
        <source>Declared by the unit</source>
        <translation>单位申报</translation>
    </message>
    <message>
        <source>Has the account</source>
        <translation>是否有此账号</translation>
    </message>
    <message>
        <source>Same platform and account ID</source>
        <translation>平台、账号ID相同</translation>
    </message>
    <message>
        <source>Same platform, name and host unit</source>
        <translation>平台、名称、主办单位相同</translation>
    </message>
    <message>
        <source>Same link</source>
        <translation>链接相同</translation>
    </message>
    <message>
        <source>Names %1 % alike, same host unit</source>
        <translation>名称相似%1%，主办单位相同</translation>
    </message>
    <message>
        <source>Names %1 % alike, other host unit</source>
        <translation>名称相似%1%，主办单位不同</translation>
    </message>
    <message>
        <source>%1; one of several that fit</source>
        <translation>%1；另有其他账号也相符</translation>
    </message>
    <message>
        <source>Pairing to be confirmed</source>
        <translation>待确认是否同一账号</translation>
    </message>
    <message>
        <source>To be removed there</source>
        <translation>由对方系统删除</translation>
    </message>
    <message>
        <source>Register is right, to be corrected there</source>
        <translation>以台账为准，由对方系统更正</translation>
    </message>
    <message>
        <source>National system is right, taken over</source>
        <translation>以全国系统为准，台账已采纳</translation>
    </message>
    <message>
        <source>Declaration is right, taken over</source>
        <translation>以单位申报为准，台账已采纳</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether a side has the account</extracomment>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>whether a side has the account</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>The account is no longer in the register. Compare again.</source>
        <translation>台账中已无此账号，请重新核对。</translation>
    </message>
    <message>
        <source>That side doesn&apos;t have the account. To end it here, open a closing filing.</source>
        <translation>对方没有此账号；如需在台账中关停，请办理关停备案。</translation>
    </message>
    <message>
        <source>Another filing of the account is under way. Finish it first.</source>
        <translation>该账号另有备案正在办理，请先办结。</translation>
    </message>
    <message>
        <source>The account&apos;s state allows no such filing.</source>
        <translation>该账号当前状态不能办理此类备案。</translation>
    </message>
    <message>
        <source>No unit of the register, or more than one, has this name. Add the unit first.</source>
        <translation>单位库中没有该名称的单位或有多个同名单位，请先完善单位信息。</translation>
    </message>
    <message>
        <source>The register doesn&apos;t know this platform, region or state.</source>
        <translation>台账中没有该平台、地区或状态。</translation>
    </message>
    <message>
        <source>That side has no value here, and the account can&apos;t do without one.</source>
        <translation>对方此项为空，而该项为必填项。</translation>
    </message>
    <message>
        <source>Another account of the platform has this ID. Check the two accounts.</source>
        <translation>该平台另有账号使用此ID，请核查这两个账号。</translation>
    </message>
    <message>
        <source>Checked by:</source>
        <translation>核对人：</translation>
    </message>
    <message>
        <source>Head of the unit:</source>
        <translation>单位负责人：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
</context>
<context>
    <name>juzhen::ReconciliationWork</name>
    <message>
        <source>Search account or unit</source>
        <translation>搜索账号或单位</translation>
    </message>
    <message>
        <source>Account in comparison</source>
        <translation>账号对照</translation>
    </message>
    <message>
        <source>Accounts compared</source>
        <translation>核对账号</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>Choose another figure above, or clear the search.</source>
        <translation>请点选上方其他数字，或清除搜索。</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>待处理%1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>已全部处理</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reconciliation: %1</source>
        <translation>三方核对：以%1为准</translation>
    </message>
    <message>
        <source>Taking decisions</source>
        <translation>正在记录处理意见</translation>
    </message>
    <message>
        <source>Accounts changed: %1, filing drafts: %2, accounts added: %3.</source>
        <translation>已更新账号 %1 个，生成备案草稿 %2 件，新增账号 %3 个。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Not taken over: %1 values. %2</source>
        <translation>有 %1 项未采纳。%2</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>暂不处理</translation>
    </message>
    <message>
        <source>What remains to be clarified?</source>
        <translation>还需核实什么？</translation>
    </message>
</context>
<context>
    <name>juzhen::RecordForm</name>
    <message>
        <source>This is no day. Write it like 2025-03-01.</source>
        <translation>这不是日期，请按 2025-03-01 的样式填写。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>这不是整数。</translation>
    </message>
</context>
<context>
    <name>juzhen::RectificationPage</name>
    <message>
        <source>Rectification</source>
        <translation>问题整改</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problem has been found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Problems appear here when a checklist with a hit is submitted.</source>
        <translation>提交有问题的检查表后，问题会出现在这里。</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>共 %1 个问题</translation>
    </message>
</context>
<context>
    <name>juzhen::RegisterHeader</name>
    <message>
        <source>Default columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>清除此列的筛选</translation>
    </message>
    <message>
        <source>Colours by value…</source>
        <translation>按值着色…</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>隐藏此列</translation>
    </message>
    <message>
        <source>Keep in view up to this column</source>
        <translation>冻结到此列</translation>
    </message>
    <message>
        <source>Keep no column in view</source>
        <translation>不冻结列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>再按此列排序</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>默认排序</translation>
    </message>
</context>
<context>
    <name>juzhen::RelatedTable</name>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>问题整改</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>办理期限</translation>
    </message>
</context>
<context>
    <name>juzhen::RemovableChip</name>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>按 Delete 键移除此筛选。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReorganisationPanel</name>
    <message>
        <source>e.g. the number of the notice that orders it</source>
        <translation>如机构改革文件的文号</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New short name</source>
        <translation>新简称</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>一并撤并</translation>
    </message>
    <message>
        <source>New units, one a line</source>
        <translation>新单位名称，每行一个</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Only when a new unit takes its place: give its name instead.</source>
        <translation>由新组建的单位承接时，在此填写新单位名称。</translation>
    </message>
    <message>
        <source>New name for %1</source>
        <translation>%1更名</translation>
    </message>
    <message>
        <source>The former name is kept and still finds the unit. Accounts verified in the former name need a change filing.</source>
        <translation>原名称保留为曾用名，仍可检索。以原名称认证的账号需办理变更备案。</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>撤并%1</translation>
    </message>
    <message>
        <source>The unit ends and keeps its history. Its accounts change hosts by filings; until then they show as findings (R-47).</source>
        <translation>单位撤销后保留历史记录。其账号须经备案变更主办单位；办结之前列为问题（R-47）。</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>分设%1</translation>
    </message>
    <message>
        <source>New units come out of this one. Each account changes hosts by a filing.</source>
        <translation>由该单位分设新单位，账号逐个经备案变更主办单位。</translation>
    </message>
    <message>
        <source>%1 renamed to %2</source>
        <translation>%1更名为%2</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1并入%2</translation>
    </message>
    <message>
        <source>%1 split into %2</source>
        <translation>%1分设为%2</translation>
    </message>
    <message>
        <source>“%1” is too long; shorten it.</source>
        <translation>“%1”太长，请缩短。</translation>
    </message>
    <message>
        <source>This is the name it has already.</source>
        <translation>与现名称相同。</translation>
    </message>
    <message>
        <source>“%1” belongs to another unit of the region already.</source>
        <translation>“%1”与本地区另一单位重名。</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>请填写新名称。</translation>
    </message>
    <message>
        <source>Choose the unit that takes its place.</source>
        <translation>请选择承接单位。</translation>
    </message>
    <message>
        <source>A unit that ends can&apos;t take the place of another.</source>
        <translation>被撤并的单位不能作为承接单位。</translation>
    </message>
    <message>
        <source>This unit ends anyway; choose another one.</source>
        <translation>该单位本已撤并，请另选单位。</translation>
    </message>
    <message>
        <source>Type the name of each new unit.</source>
        <translation>请填写各新单位的名称。</translation>
    </message>
    <message>
        <source>Two of the new units have the same name.</source>
        <translation>新单位中有重名。</translation>
    </message>
    <message numerus="yes">
        <source>%n filing(s) will be drafted.</source>
        <translation>
            <numerusform>将起草 %n 件备案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running account(s) will be left to do.</source>
        <translation>
            <numerusform>%n 个在运行账号留待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be taken back as one batch.</source>
        <translation>全部改动作为一个批次，可整体撤回。</translation>
    </message>
    <message>
        <source>Done: %1. %2 filings were drafted.</source>
        <translation>已完成：%1。起草备案 %2 件。</translation>
    </message>
    <message>
        <source>%1 Without a draft: %2.</source>
        <translation>%1未起草：%2。</translation>
    </message>
    <message>
        <source>The unit itself ends</source>
        <translation>原单位撤销</translation>
    </message>
    <message>
        <source>Units that stand below it then go to the first of the new ones.</source>
        <translation>其下级单位随之划归第一个新单位。</translation>
    </message>
</context>
<context>
    <name>juzhen::ReportCommand</name>
    <message>
        <source>There are no inspection results for %1.</source>
        <translation>%1 没有检查结果。</translation>
    </message>
    <message>
        <source>Say where to write the report: --output DIR.</source>
        <translation>请指定报告写到哪里：--output DIR。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::ReportsPage</name>
    <message>
        <source>Save PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save tables as xlsx…</source>
        <translation>表格存为 xlsx…</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>还没有可报告的内容。</translation>
    </message>
    <message>
        <source>The report of a quarter is made from its inspection. Start one, or import the results of a past quarter.</source>
        <translation>季度报告由检查结果生成。请先开展检查，或导入以往季度的结果。</translation>
    </message>
    <message>
        <source>Go to inspections</source>
        <translation>前往检查</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Typefaces asked for by official documents are missing here: %1. The report is set in others; have them installed before you print the final version.</source>
        <translation>缺少公文要求的字体：%1。报告暂用其他字体；正式打印前请安装。</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 %</source>
        <translation>第 %1 页，共 %2 页，%3%</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>正在打印 %1</translation>
    </message>
    <message>
        <source>The report has been sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>juzhen::RowMenu</name>
    <message>
        <source>Copy this cell</source>
        <translation>复制此单元格</translation>
    </message>
</context>
<context>
    <name>juzhen::RuleGroupsModel</name>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>number of the rule, what it is about</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>没有可比较的数据。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>较上周</translation>
    </message>
</context>
<context>
    <name>juzhen::SampleCommand</name>
    <message>
        <source>“%1” holds accounts already; a sample is only made in a new register.</source>
        <translation>“%1”中已有账号；示例只能在新的台账库中生成。</translation>
    </message>
    <message>
        <source>Sample register “%1”: %2 units, %3 accounts, %4 filings, %5 checks.</source>
        <translation>示例台账库“%1”：%2 个单位，%3 个账号，%4 项备案，%5 项检查。</translation>
    </message>
    <message>
        <source>Makes a register of made-up units, accounts and inspections.</source>
        <translation>生成一个虚构单位、账号和检查的台账库。</translation>
    </message>
    <message>
        <source>Number of accounts.</source>
        <translation>账号数量。</translation>
    </message>
    <message>
        <source>Number of quarters, up to the present one.</source>
        <translation>到本季度为止的季度数。</translation>
    </message>
    <message>
        <source>The same number gives the same register.</source>
        <translation>同一个数生成同样的台账库。</translation>
    </message>
</context>
<context>
    <name>juzhen::ScoreWords</name>
    <message>
        <source>%1 %2: veto, the account fails.</source>
        <translation>%1 %2：单项否决，不合格。</translation>
    </message>
    <message>
        <source>%1 %2: minus %3 points.</source>
        <translation>%1 %2：扣%3分。</translation>
    </message>
    <message>
        <source>%1 %2: minus %3 points, the most for this item.</source>
        <translation>%1 %2：扣%3分，已扣完该项分值。</translation>
    </message>
    <message>
        <source>%1 %2: doesn&apos;t apply, %3 points left out.</source>
        <translation>%1 %2：不适用，%3分不计入。</translation>
    </message>
    <message>
        <source>The remaining items are worth %1 points and were scaled to 100.</source>
        <translation>其余检查项共%1分，折算为100分。</translation>
    </message>
    <message>
        <source>%1 %2: plus %3 points.</source>
        <translation>%1 %2：加%3分。</translation>
    </message>
    <message>
        <source>%1 %2: plus %3 points, the most for this item.</source>
        <translation>%1 %2：加%3分，已达该项上限。</translation>
    </message>
    <message>
        <source>Below the pass line of %1 points, the account fails.</source>
        <translation>低于合格线%1分，不合格。</translation>
    </message>
    <message>
        <source>The last post was %1 days before the check, but %2 isn&apos;t marked as a problem: look again.</source>
        <translation>最近一次更新距检查日%1天，但%2未标为有问题，请核对。</translation>
    </message>
    <message>
        <source>%1, %2 points, %3</source>
        <translation>%1，%2分，%3</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>加分</translation>
    </message>
    <message>
        <source>No bonus</source>
        <translation>无加分</translation>
    </message>
</context>
<context>
    <name>juzhen::ScreenshotsCommand</name>
    <message>
        <source>%1 pictures written to %2.</source>
        <translation>已将 %1 张图片写入 %2。</translation>
    </message>
</context>
<context>
    <name>juzhen::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>juzhen::SelectionTotals</name>
    <message>
        <source>%1: no values</source>
        <translation>%1：无数值</translation>
    </message>
    <message>
        <source>%1: %2 values, first %3, last %4</source>
        <translation>%1：%2 项，最早 %3，最晚 %4</translation>
    </message>
    <message>
        <source>%1: %2 values, sum %3, average %4, smallest %5, greatest %6</source>
        <translation>%1：%2 项，合计 %3，平均 %4，最小 %5，最大 %6</translation>
    </message>
</context>
<context>
    <name>juzhen::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>juzhen::SidePanel</name>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>juzhen::StatisticsPage</name>
    <message>
        <source>Report of the quarter</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>There are no results to chart yet.</source>
        <translation>还没有可以制图的结果。</translation>
    </message>
    <message>
        <source>Start the inspection of a quarter, or import the results of past quarters; the charts are drawn from them.</source>
        <translation>请开展季度检查，或导入以往季度的结果；图表由此生成。</translation>
    </message>
    <message>
        <source>Start an inspection</source>
        <translation>开展检查</translation>
    </message>
    <message>
        <source>Import results</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Pass rate by quarter</source>
        <translation>各季度合格率</translation>
    </message>
    <message>
        <source>Days since the last update</source>
        <translation>距最近更新的天数</translation>
    </message>
    <message>
        <source>Problem classes</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Results by platform group</source>
        <translation>各类平台检查结果</translation>
    </message>
    <message>
        <source>Pass rate by region</source>
        <translation>各地区合格率</translation>
    </message>
    <message>
        <source>Copy or save the picture</source>
        <translation>复制或保存图片</translation>
    </message>
    <message>
        <source>Picture of “%1”</source>
        <translation>“%1”图</translation>
    </message>
    <message>
        <source>No quarter has been inspected yet</source>
        <translation>还没有检查过任何季度</translation>
    </message>
    <message>
        <source>%1, results so far</source>
        <translation>%1，目前的结果</translation>
    </message>
    <message>
        <source>%1, confirmed, amended edition %2</source>
        <translation>%1，已确认，更正版第 %2 版</translation>
    </message>
    <message>
        <source>%1, confirmed</source>
        <translation>%1，已确认</translation>
    </message>
    <message>
        <source>Last update: %1</source>
        <translation>最近更新：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::StatisticsTiles</name>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Click to see the accounts that are still to be checked.</source>
        <translation>点击查看待检查的账号。</translation>
    </message>
    <message>
        <source>QoQ %1  YoY %2</source>
        <comment>change on the quarter before and on the year before</comment>
        <translation>环比 %1  同比 %2</translation>
    </message>
    <message>
        <source>%1 on the quarter before, %2 on the same quarter last year</source>
        <translation>环比 %1，同比 %2</translation>
    </message>
    <message>
        <source>%1 percentage points on the quarter before, %2 on the same quarter last year</source>
        <translation>环比 %1 个百分点，同比 %2 个百分点</translation>
    </message>
</context>
<context>
    <name>juzhen::StatusStrip</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Everything in this register is made up.</source>
        <translation>此台账中的内容均为虚构。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>当前用户：%1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The register can&apos;t be written, so nothing can be changed.</source>
        <translation>本台账所在的位置不允许写入，因此不能修改。</translation>
    </message>
</context>
<context>
    <name>juzhen::Stepper</name>
    <message>
        <source>Present step: %1</source>
        <translation>当前步骤：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>juzhen::TableComposer</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>无内容。</translation>
    </message>
</context>
<context>
    <name>juzhen::TakeOver</name>
    <message>
        <source>There was nothing to take over: whoever the accounts name is in the register already.</source>
        <translation>没有需要提取的姓名：账号中填写的责任人都已登记。</translation>
    </message>
    <message>
        <source>%1 persons and %2 roles were taken over.</source>
        <translation>已提取 %1 名责任人、%2 项责任。</translation>
    </message>
    <message>
        <source> %1 entries that name nobody or several people were left as they are.</source>
        <translation>另有 %1 处未填写具体姓名或填写多人，保持原样。</translation>
    </message>
    <message>
        <source>Taking over names from accounts</source>
        <translation>正在从账号提取责任人</translation>
    </message>
    <message>
        <source>Responsible persons taken over from accounts</source>
        <translation>从账号提取责任人</translation>
    </message>
    <message>
        <source>Take over names from accounts</source>
        <translation>从账号提取责任人</translation>
    </message>
    <message>
        <source>Make responsible persons out of the editors, dedicated persons and reviewers that the accounts name?</source>
        <translation>根据账号中已填的运维人员、专人负责人和三审人员建立责任人？</translation>
    </message>
    <message>
        <source>The same name in the same unit becomes one person. The accounts themselves stay as they are. All of it can be taken back as one batch.</source>
        <translation>同一单位的同名人员视为一人。账号内容不变。整批可以撤回。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>提取</translation>
    </message>
</context>
<context>
    <name>juzhen::TaskIndicator</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::TemplateCommand</name>
    <message>
        <source>“%1” must end in .xlsx, the only format that has the lists to choose from.</source>
        <translation>“%1”必须以 .xlsx 结尾，只有这种格式带下拉列表。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Writes a workbook for units to fill in, with lists to choose from and a guide.</source>
        <translation>写出供各单位填报的工作簿，带下拉列表和填写说明。</translation>
    </message>
</context>
<context>
    <name>juzhen::TemplateWords</name>
    <message>
        <source>To fill in</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Basic information of government new-media accounts</source>
        <translation>政务新媒体账号基础信息统计表</translation>
    </message>
    <message>
        <source>Units that run government new media</source>
        <translation>政务新媒体主办单位登记表</translation>
    </message>
    <message>
        <source>Results of the inspection of government new media</source>
        <translation>政务新媒体检查结果表</translation>
    </message>
    <message>
        <source>Unit:                    Filled in by:                    Checked by:                    Mobile of who filled it in:</source>
        <translation>填报单位：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;填报人：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;审核人：&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;&#x3000;填报人手机号：</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>应填</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>从下拉列表中选择。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>填“是”或“否”。</translation>
    </message>
    <message>
        <source>A day, such as 2025-03-01.</source>
        <translation>填日期，例如 2025-03-01。</translation>
    </message>
    <message>
        <source>A whole number, without unit.</source>
        <translation>填整数，不带单位。</translation>
    </message>
    <message>
        <source>As it is, digit by digit; the cell is text already.</source>
        <translation>照原样逐字填写；单元格已设为文本。</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>填文字。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>填写要求</translation>
    </message>
    <message>
        <source>How it is filled in</source>
        <translation>怎么填</translation>
    </message>
    <message>
        <source>Choose from the list; several are parted by a comma.</source>
        <translation>从下拉列表中选择；多项之间用顿号隔开。</translation>
    </message>
    <message>
        <source>Monthly metrics of government new media</source>
        <translation>政务新媒体月度运行数据</translation>
    </message>
    <message>
        <source>Persons responsible for government new media</source>
        <translation>政务新媒体责任人名单</translation>
    </message>
    <message>
        <source>Contractors of government new media, their qualifications and contracts</source>
        <translation>政务新媒体代运营机构及资质、合同登记表</translation>
    </message>
    <message>
        <source>Accounts in the national reporting system</source>
        <translation>全国政务新媒体信息报送系统账号清单</translation>
    </message>
</context>
<context>
    <name>juzhen::TermWords</name>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合同 %1</translation>
    </message>
    <message>
        <source>%1: expired on %2.</source>
        <extracomment>a qualification or a contract, and its last day</extracomment>
        <translation>%1：已于 %2 到期。</translation>
    </message>
    <message>
        <source>%1: ends on %2.</source>
        <translation>%1：将于 %2 到期。</translation>
    </message>
</context>
<context>
    <name>juzhen::ThresholdPane</name>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Filings and host units</source>
        <translation>备案与主办单位</translation>
    </message>
    <message>
        <source>R-09 · accounts opened before this day count as filed; empty: none do</source>
        <translation>R-09 · 此日之前开设的账号视为已备案；留空则一律须备案</translation>
    </message>
    <message>
        <source>Host unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Words in names</source>
        <translation>名称用词</translation>
    </message>
    <message>
        <source>%1 · parted by commas</source>
        <translation>%1 · 用顿号或逗号分隔</translation>
    </message>
    <message>
        <source>Fill in the defaults</source>
        <translation>填入默认值</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is no day.</source>
        <translation>日期无法识别。</translation>
    </message>
    <message>
        <source>Saved. The next health check uses these numbers.</source>
        <translation>已保存，下次体检按新数值判定。</translation>
    </message>
    <message>
        <source>These numbers and words decide what the health check finds, and which names are taken for alike. Where no document gives one, the default is a proposal that the office may change; each change is noted in the history.</source>
        <translation>体检按这些数值和用词判定，名称是否相似也按这里的数值。文件没有规定的，默认值为建议值，可由本单位调整；每次调整都记入历史记录。</translation>
    </message>
    <message>
        <source>Names that are alike</source>
        <translation>名称相似</translation>
    </message>
</context>
<context>
    <name>juzhen::ThresholdText</name>
    <message>
        <source>Longest time without a post</source>
        <translation>最长不更新时间</translation>
    </message>
    <message>
        <source>Remind of the next post after</source>
        <translation>更新临期提醒，未更新满</translation>
    </message>
    <message>
        <source>Abandoned without a post for</source>
        <translation>认定为僵尸号，未更新满</translation>
    </message>
    <message>
        <source>Waiting for cancellation at most</source>
        <translation>待注销最长时间</translation>
    </message>
    <message>
        <source>File a change or an end within</source>
        <translation>变更、注销备案期限</translation>
    </message>
    <message>
        <source>Enter in the national system within</source>
        <translation>录入全国系统期限</translation>
    </message>
    <message>
        <source>Publish results within</source>
        <translation>检查结果公开期限</translation>
    </message>
    <message>
        <source>Check a reported rectification within</source>
        <translation>整改复查期限</translation>
    </message>
    <message>
        <source>Remind of an ending contract before</source>
        <translation>合同到期提前提醒</translation>
    </message>
    <message>
        <source>Propose closure after quarters in a row</source>
        <translation>建议责令关停：连续不合格</translation>
    </message>
    <message>
        <source>Propose closure after, of four quarters</source>
        <translation>建议责令关停：近四季度不合格</translation>
    </message>
    <message>
        <source>An account without a host unit is a problem</source>
        <translation>没有主办单位的账号列为问题</translation>
    </message>
    <message>
        <source>Opening filings are due since</source>
        <translation>开设备案起算日期</translation>
    </message>
    <message>
        <source>Words of campaigns</source>
        <translation>专项活动用词</translation>
    </message>
    <message>
        <source>Words of personal accounts</source>
        <translation>个人账号用词</translation>
    </message>
    <message>
        <source>Endings that don&apos;t make another name</source>
        <translation>不构成另一名称的后缀</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>个季度</translation>
    </message>
    <message>
        <source>%1 · default %2, from %3 to %4</source>
        <translation>%1 · 默认 %2，可设 %3–%4</translation>
    </message>
    <message>
        <source>The reminder must not come after the longest time without a post.</source>
        <translation>提醒时间不能晚于最长不更新时间。</translation>
    </message>
    <message>
        <source>This number is outside of what is allowed.</source>
        <translation>数值超出允许范围。</translation>
    </message>
    <message>
        <source>Report a fall of the original share above</source>
        <translation>原创比例下降提醒，超过</translation>
    </message>
    <message>
        <source>Report an original share below</source>
        <translation>原创比例过低提醒，低于</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Duplicates: names of one unit alike from</source>
        <translation>疑似重复：同一单位名称相似不低于</translation>
    </message>
    <message>
        <source>Reconciliation: names alike from</source>
        <translation>三方核对：名称相似不低于</translation>
    </message>
    <message>
        <source>Reconciliation, same unit: alike from</source>
        <translation>三方核对：单位相同时相似不低于</translation>
    </message>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation>默认 %1，可设 %2–%3</translation>
    </message>
    <message>
        <source>Remind of a handover before</source>
        <translation>离岗交接提前提醒</translation>
    </message>
    <message>
        <source>Remind of ending waivers and verifications before</source>
        <translation>豁免、认证到期提前提醒</translation>
    </message>
</context>
<context>
    <name>juzhen::Undo</name>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Order of units</source>
        <translation>单位的机构序</translation>
    </message>
</context>
<context>
    <name>juzhen::UndoActions</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitAccounts</name>
    <message>
        <source>Show in accounts</source>
        <translation>在账号页查看</translation>
    </message>
    <message>
        <source>Accounts of the unit</source>
        <translation>该单位的账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>This unit hosts no accounts.</source>
        <translation>该单位没有主办账号。</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>%1的账号</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), %1 of them running</source>
        <translation>
            <numerusform>共 %n 个账号，其中在运行 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juzhen::UnitChanges</name>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Reorganisations</source>
        <translation>机构改革</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>查看%1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Formerly: %1.</source>
        <translation>曾用名：%1。</translation>
    </message>
    <message>
        <source>This unit has ended.</source>
        <translation>该单位已撤并。</translation>
    </message>
    <message>
        <source>It has taken the place of %1.</source>
        <translation>承接自%1。</translation>
    </message>
    <message>
        <source>This unit went through no reorganisation.</source>
        <translation>该单位没有机构改革记录。</translation>
    </message>
    <message>
        <source>Take the reorganisation back</source>
        <translation>撤回机构改革</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>撤回“%1”？</translation>
    </message>
    <message>
        <source>Units get their former names, superiors and states, new units are removed, and drafts that nobody has touched are deleted.</source>
        <translation>单位恢复原名称、上级和状态，新建的单位移除，无人动过的备案草稿删除。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taken back: %1 records removed, %2 restored.</source>
        <translation>已撤回：移除 %1 条，恢复 %2 条。</translation>
    </message>
    <message>
        <source>These were changed since: %1</source>
        <translation>以下记录此后有改动：%1</translation>
    </message>
    <message>
        <source>They can stay as they are while the rest is taken back.</source>
        <translation>可保留这些记录的现状，撤回其余部分。</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>撤回其余部分</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitForm</name>
    <message>
        <source>Identity</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Who stands above it</source>
        <translation>隶属与主管</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>Chosen by hand. Press Delete to go back to %1.</source>
        <translation>人工指定。按 Delete 键恢复为%1。</translation>
    </message>
    <message>
        <source>The register doesn&apos;t hold the office that would supervise it.</source>
        <translation>台账中没有应作其主管单位的办公厅（室）。</translation>
    </message>
    <message>
        <source>Computed: the superior in its system.</source>
        <translation>自动确定：本系统上级。</translation>
    </message>
    <message>
        <source>Computed: the general office in charge.</source>
        <translation>自动确定：对应的政府办公厅（室）。</translation>
    </message>
    <message>
        <source>To be completed.</source>
        <translation>待补全。</translation>
    </message>
    <message>
        <source>For typing errors only. A new name is given by “Reorganise”.</source>
        <translation>仅用于更正笔误；更名请用“机构改革”。</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitPanel</name>
    <message>
        <source>Vertically managed</source>
        <translation>垂直管理</translation>
    </message>
    <message>
        <source>Follows the superior of its own system and is left out of local counts.</source>
        <translation>随本系统上级管理，不计入本地统计。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Reorganisations</source>
        <translation>机构改革</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reorganise</source>
        <translation>机构改革</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>更名…</translation>
    </message>
    <message>
        <source>Merge into another unit…</source>
        <translation>撤并到其他单位…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分设…</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be completed</source>
        <translation>
            <numerusform>%n 项待补全</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has changed this unit while you were typing (%1). Choose what shall be stored; nothing is written before.</source>
        <translation>您填写期间，他人已修改该单位（%1）。请选择保留哪一方的内容；选定之前不会写入。</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitResults</name>
    <message>
        <source>As it was then</source>
        <translation>按当时机构</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>按现机构</translation>
    </message>
    <message>
        <source>Results by quarter</source>
        <translation>各季度结果</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>合格率</translation>
    </message>
    <message>
        <source>What was counted under its name, or a former one, at the time.</source>
        <translation>当时以其现名称或曾用名计入的结果。</translation>
    </message>
    <message>
        <source>Its accounts of today, and those of the units that have merged into it, in every quarter.</source>
        <translation>其现有账号及已并入单位的账号在各季度的结果。</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitTree</name>
    <message>
        <source>Only the first %1 units are shown. Use more words.</source>
        <translation>仅显示前 %1 个单位，请增加检索词。</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>检索单位</translation>
    </message>
    <message>
        <source>Search by name, former name or pinyin initials</source>
        <translation>按名称、曾用名或拼音首字母检索</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Move up in the official order</source>
        <translation>机构序上移</translation>
    </message>
    <message>
        <source>Move down in the official order</source>
        <translation>机构序下移</translation>
    </message>
    <message>
        <source>No unit fits these words.</source>
        <translation>没有符合的单位。</translation>
    </message>
    <message>
        <source>Use fewer words, or the initials in pinyin.</source>
        <translation>请减少检索词，或用拼音首字母。</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>还没有单位。</translation>
    </message>
    <message>
        <source>Import a list of units or accounts, or add the first unit by hand.</source>
        <translation>请导入单位或账号台账，或手工添加第一个单位。</translation>
    </message>
    <message>
        <source>Drag a unit, or press Alt+Shift with an arrow, to change the official order.</source>
        <translation>拖动单位，或按 Alt+Shift+方向键，可调整机构序。</translation>
    </message>
    <message>
        <source>Units stand below their superior of the same domain.</source>
        <translation>单位列在同一领域的上级之下。</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitTreeModel</name>
    <message>
        <source>Region not known</source>
        <translation>地区不明</translation>
    </message>
    <message>
        <source>Domain not known</source>
        <translation>领域不明</translation>
    </message>
    <message>
        <source>Vertically managed</source>
        <translation>垂直管理</translation>
    </message>
    <message>
        <source>Region, unit</source>
        <translation>地区、单位</translation>
    </message>
    <message>
        <source>System, unit</source>
        <translation>系统、单位</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1 units</source>
        <extracomment>the units of one administrative level: &quot;County units&quot;</extracomment>
        <translation>%1单位</translation>
    </message>
</context>
<context>
    <name>juzhen::UnitsPage</name>
    <message>
        <source>Add unit</source>
        <translation>添加单位</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>按块</translation>
    </message>
    <message>
        <source>By system</source>
        <translation>按条</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>There are no units yet.</source>
        <translation>还没有单位。</translation>
    </message>
    <message>
        <source>Import a list of units or accounts, or add the first unit by hand.</source>
        <translation>请导入单位或账号台账，或手工添加第一个单位。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Save or discard what you typed before closing the unit.</source>
        <translation>关闭单位前，请先保存或放弃已填写的内容。</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 个单位</translation>
    </message>
    <message>
        <source>Save or discard what you typed before going to another unit.</source>
        <translation>切换单位前，请先保存或放弃已填写的内容。</translation>
    </message>
    <message>
        <source>Save or discard what you typed before adding a unit.</source>
        <translation>添加单位前，请先保存或放弃已填写的内容。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>juzhen::VerifyCommand</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>Records refer to others that aren&apos;t there: %1</source>
        <translation>有记录指向不存在的内容：%1</translation>
    </message>
    <message>
        <source>The history was tampered with from entry %1 on.</source>
        <translation>历史记录从第 %1 条起被改动过。</translation>
    </message>
    <message>
        <source>The confirmed results of “%1” no longer fit their seal.</source>
        <translation>“%1”的已确认结果与封存校验不符。</translation>
    </message>
    <message>
        <source>“%1” is sound: the database, its links, the %2 entries of the history, and the seals of all confirmed quarters.</source>
        <translation>“%1”完好：数据库、记录关联、%2 条历史记录和所有已确认季度的封存校验均无异常。</translation>
    </message>
    <message>
        <source>Checks the database, its links, the history and the seals.</source>
        <translation>检查数据库、记录关联、历史记录和封存校验。</translation>
    </message>
</context>
<context>
    <name>juzhen::ViewMenu</name>
    <message>
        <source>Usual view</source>
        <translation>通常视图</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>共享视图</translation>
    </message>
    <message>
        <source>%1 (shown at the start)</source>
        <translation>%1（启动时显示）</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>将当前显示存为视图…</translation>
    </message>
    <message>
        <source>Save what is shown as a view for everybody…</source>
        <translation>将当前显示存为共享视图…</translation>
    </message>
    <message>
        <source>Keep the changes in this view</source>
        <translation>将改动存入此视图</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>重命名此视图…</translation>
    </message>
    <message>
        <source>Delete this view…</source>
        <translation>删除此视图…</translation>
    </message>
    <message>
        <source>Show this view at the start</source>
        <translation>启动时显示此视图</translation>
    </message>
    <message>
        <source>View for everybody</source>
        <translation>共享视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns, their order and widths, sort, filters and colours are kept under a name.</source>
        <translation>将列、列序、列宽、排序、筛选和着色以一个名称保存。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace view</source>
        <translation>替换视图</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Replace it?</source>
        <translation>已有视图“%1”，是否替换？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>视图“%1”已保存。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>“%1”的新名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有视图“%1”。</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>Nobody will see it any more.</source>
        <translation>所有人将不再看到此视图。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Named views of this list</source>
        <translation>此列表的视图</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>juzhen::WaiverPanel</name>
    <message>
        <source>The last day; after it the finding is open again.</source>
        <translation>最后一天；过期后恢复为待处理。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 findings, all by one document.</source>
        <translation>共 %1 项，依据同一文件。</translation>
    </message>
</context>
<context>
    <name>juzhen::WelcomePage</name>
    <message>
        <source>Juzhen: the register of government new media</source>
        <translation>矩阵 · 政务新媒体台账</translation>
    </message>
    <message>
        <source>There is no register on this computer yet. How would you like to begin?</source>
        <translation>这台电脑上还没有台账。您想怎样开始？</translation>
    </message>
    <message>
        <source>Language, appearance, help</source>
        <translation>语言、外观、帮助</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>A made-up province with accounts, filings and four inspected quarters. Try everything; nothing in it is real.</source>
        <translation>一个虚构的省份，含账号、备案和四个季度的检查。可以随意尝试，内容均非真实。</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账表格</translation>
    </message>
    <message>
        <source>Begin with the spreadsheet you keep today (.xlsx, .xls, .ods or .csv). You see every row before it is taken in.</source>
        <translation>从现有的表格（.xlsx、.xls、.ods 或 .csv）开始。导入前逐行预览。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>新建空台账</translation>
    </message>
    <message>
        <source>A new register with the regions of Sichuan and the usual platforms, and no accounts yet.</source>
        <translation>新台账已备好四川省行政区划和常用平台，账号从零开始登记。</translation>
    </message>
    <message>
        <source>Open an existing register…</source>
        <translation>打开已有台账…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>juzhen::WindowActions</name>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>juzhen::WorkbenchPage</name>
    <message>
        <source>Running accounts</source>
        <translation>运行账号</translation>
    </message>
    <message>
        <source>Filings under way</source>
        <translation>办理中的备案</translation>
    </message>
    <message>
        <source>Still to be inspected</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Problems not cleared</source>
        <translation>未销号问题</translation>
    </message>
    <message>
        <source>Findings of the rules</source>
        <translation>规则检查结果</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 个超期</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>无超期</translation>
    </message>
    <message>
        <source>no inspection made for this quarter</source>
        <translation>本季度尚未建立检查</translation>
    </message>
    <message>
        <source>as many as last week</source>
        <translation>与上周持平</translation>
    </message>
    <message>
        <source>%1 more than last week</source>
        <translation>比上周增加 %1 项</translation>
    </message>
    <message>
        <source>%1 fewer than last week</source>
        <translation>比上周减少 %1 项</translation>
    </message>
</context>
<context>
    <name>juzhen::Written</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
</TS>
